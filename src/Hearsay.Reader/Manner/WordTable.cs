namespace Hearsay.Reader.Manner;

/// <summary>Reads the word tables that are embedded beside the code: tab-separated, <c>#</c> lines are comments.</summary>
internal static class WordTable
{
    /// <summary>The rows of an embedded table, in order, each with exactly <paramref name="columns"/> cells.</summary>
    /// <exception cref="InvalidDataException">The table is not there, or a row has another number of cells.</exception>
    public static IReadOnlyList<string[]> Read(string name, int columns)
    {
        using var stream = typeof(WordTable).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidDataException($"No embedded table {name}.");
        using var reader = new StreamReader(stream);
        var rows = new List<string[]>();
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var cells = line.Split('\t');
            if (cells.Length != columns)
                throw new InvalidDataException($"{name}:{number}: expected {columns} cells, found {cells.Length}.");
            rows.Add(cells);
        }
        return rows;
    }

    /// <summary>The first cells of a table of one column or more, as a set.</summary>
    public static IReadOnlySet<string> ReadSet(string name) =>
        Read(name, 1).Select(row => row[0]).ToHashSet(StringComparer.Ordinal);

    /// <summary>A table of two columns as a map; a key that comes twice keeps its first row.</summary>
    public static IReadOnlyDictionary<string, string> ReadMap(string name)
    {
        var map = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in Read(name, 2))
            map.TryAdd(row[0], row[1]);
        return map;
    }
}
