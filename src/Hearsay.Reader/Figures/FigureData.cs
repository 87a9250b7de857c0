using System.Globalization;

namespace Hearsay.Reader.Figures;

/// <summary>Reads the tab-separated files beside the code: lines of cells, those that begin with <c>#</c> are comments.</summary>
internal static class FigureData
{
    /// <exception cref="InvalidOperationException">The file is not embedded, or a row has too few cells.</exception>
    public static IEnumerable<string[]> Rows(string file, int cells)
    {
        using var stream = typeof(FigureData).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"{file} is not embedded in the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line.StartsWith("# ", StringComparison.Ordinal))
                continue;
            var row = line.Split('\t');
            yield return row.Length >= cells
                ? row
                : throw new InvalidOperationException($"{file}: expected {cells} cells, found {row.Length}: {line}");
        }
    }

    public static decimal Number(string cell) => decimal.Parse(cell, NumberStyles.Number, CultureInfo.InvariantCulture);
}
