using System.Globalization;
using Hearsay.Ledger.Briefs;

namespace Hearsay.Ledger.Agreement;

/// <summary>The measured error of the readings in one calm line, as every export has it. Pure; thread-safe.</summary>
public static class MeasuredWords
{
    private static readonly string[] Told = ["statement", "origin", "stance", "certainty", "figure", "low", "high"];

    /// <summary>
    /// "Checked on 40 reports by V. Holt, 2031-05-02: origin wrong in 12 % (7 to 19), stance in 4 % (2 to 9); ...". Of the two people the machine is held against the one from whom it differs more, field by field.
    /// </summary>
    public static string Of(Measured? measured)
    {
        if (measured is null)
            return "No error was measured on these reports.";
        var fields = Told.Select(name => Worst(measured, name)).OfType<MeasuredField>().ToArray();
        var parts = fields.Select((field, at) => $"{field.Field} {(at == 0 ? "wrong " : "")}in {Percent((double)field.Differ / field.Units)} % ({Percent(field.Low)} to {Percent(field.High)})");
        return $"Checked on {Wording.Count(measured.Reports, "report")} by {Harmless.Line(measured.By)}, {measured.On}: "
            + (fields.Length == 0 ? "nothing that a person coded could be compared." : $"{string.Join(", ", parts)}; in brackets what holds in 95 of 100 samples.")
            + (measured.SameBuild ? "" : " The readings measured were made by another build than this one.");
    }

    private static MeasuredField? Worst(Measured measured, string name) => measured.Compared.Where(pair => pair.Other == Measuring.Machine)
        .SelectMany(pair => pair.Fields).Where(field => field.Field == name && field.Units > 0).MaxBy(field => (double)field.Differ / field.Units);

    private static string Percent(double? share) => Math.Round(100 * (share ?? 0), MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture);
}
