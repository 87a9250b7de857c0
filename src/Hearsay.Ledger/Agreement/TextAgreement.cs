using System.Globalization;
using Hearsay.Ledger.Briefs;

namespace Hearsay.Ledger.Agreement;

/// <summary>Agreement as text: a table for each pair of coders. Pure layout.</summary>
public static class TextAgreement
{
    private const int Name = 12, Number = 9;

    /// <summary>A line for each field: units, the share that is the same, alpha, and the interval of it; a dash where it is not defined.</summary>
    public static void Write(IReadOnlyList<ComparedCoders> compared, TextWriter writer, BriefLayout layout)
    {
        ArgumentNullException.ThrowIfNull(compared);
        ArgumentNullException.ThrowIfNull(layout);
        var page = new Page(writer, layout);
        foreach (var pair in compared)
        {
            page.Paragraph(0, $"{Harmless.Line(pair.One)} and {Harmless.Line(pair.Other)}");
            page.Line("   " + Columns.PadRight("field", Name) + Right("units") + Right("same") + Right("alpha") + "   95 in 100");
            foreach (var field in pair.Fields)
                page.Line("   " + Columns.PadRight(field.Field, Name) + Right(Wording.Count(field.Units)) + Right(field.Share is { } share ? share.ToString("0.000", CultureInfo.InvariantCulture) : "-") + Right(Decimal(field.Alpha))
                    + "   " + (field.Low is null ? "-" : $"{Decimal(field.Low)} to {Decimal(field.High)}"));
            page.Empty();
        }
        page.Paragraph(0, "Alpha is Krippendorff's: 1 is perfect agreement, 0 what chance would give. Of spans each word is a unit; of low and high the ratio counts, else same or not. What one left empty is no unit.");
    }

    private static string Decimal(double? value) => value?.ToString("0.000", CultureInfo.InvariantCulture) ?? "-";

    private static string Right(string words) => Columns.PadLeft(words, Number);
}
