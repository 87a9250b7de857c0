using System.Globalization;

namespace Hearsay.Evaluation.Floors;

/// <summary>The table <c>eval/floors.tsv</c>, as this program was built with it.</summary>
internal static class FloorTable
{
    /// <summary>The floors of this build.</summary>
    public static IReadOnlyList<Floor> Here()
    {
        using var reader = new StreamReader(typeof(FloorTable).Assembly.GetManifestResourceStream("floors.tsv")!);
        return Read(reader.ReadToEnd());
    }

    /// <summary>Stage, metric, floor on each line, tabs between them; lines that begin with <c>#</c> and empty ones are passed over.</summary>
    /// <exception cref="FormatException">A line is no floor; the message shows it.</exception>
    public static IReadOnlyList<Floor> Read(string table) =>
        [.. table.Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(Line)];

    private static Floor Line(string line) =>
        line.Split('\t') is [var stage, var metric, var least] && double.TryParse(least, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var floor)
            ? new Floor(stage, metric, floor)
            : throw new FormatException($"floors.tsv: '{line}' is not stage, metric and a number, with tabs between them.");
}
