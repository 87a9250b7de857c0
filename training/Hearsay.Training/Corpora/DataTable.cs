namespace Hearsay.Training.Corpora;

/// <summary>The rule files that stand beside the corpus readers.</summary>
internal static class DataTable
{
    /// <summary>Rows of an embedded file, cut into cells; comment lines left out.</summary>
    public static IEnumerable<string[]> Rows(string name)
    {
        using var stream = typeof(DataTable).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded; check the project file.");
        using var reader = new StreamReader(stream);
        return Hearsay.Language.WordTable.Rows(reader);
    }

    public static Dictionary<string, string> Pairs(string name) =>
        Rows(name).ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    public static HashSet<string> Words(string name) => Rows(name).Select(row => row[0]).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
