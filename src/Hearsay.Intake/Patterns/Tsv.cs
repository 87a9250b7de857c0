using System.Text;

namespace Hearsay.Intake.Patterns;

/// <summary>The rows of an embedded table: columns parted by tabs; empty lines and lines that begin with <c>#</c> are passed over.</summary>
internal static class Tsv
{
    /// <exception cref="InvalidOperationException">There is no such table, or a row has fewer columns.</exception>
    public static IEnumerable<string[]> Rows(string table, int columns)
    {
        using var stream = typeof(Tsv).Assembly.GetManifestResourceStream(table)
            ?? throw new InvalidOperationException($"No table {table} is embedded.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var row = line.Split('\t');
            if (row.Length < columns)
                throw new InvalidOperationException($"{table}: {columns} columns expected, found '{line}'.");
            yield return row;
        }
    }

    /// <summary>The first column of every row, compared without regard to case.</summary>
    public static HashSet<string> Words(string table) =>
        Rows(table, 1).Select(row => row[0]).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
