namespace Hearsay.Evaluation.Results;

/// <summary>The times of <c>bench/results.md</c>, as that page has them.</summary>
internal static class BenchTable
{
    private const int Method = 1, Words = 4;

    /// <summary>Words a second of a method, with commas; empty where the page has no such row.</summary>
    public static string WordsPerSecond(string method)
    {
        using var reader = new StreamReader(typeof(BenchTable).Assembly.GetManifestResourceStream("bench-results.md")!);
        return reader.ReadToEnd().Split('\n').Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .FirstOrDefault(cells => cells.Length > Words && cells[Method] == method)?[Words] ?? "";
    }
}
