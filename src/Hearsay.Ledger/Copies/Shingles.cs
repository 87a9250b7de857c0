using Hearsay.Ledger.Filing;
using Hearsay.Ledger.Words;

namespace Hearsay.Ledger.Copies;

/// <summary>The runs of five words of a report, hashed (Broder 1997), without furniture.</summary>
internal static class Shingles
{
    /// <summary>Words in a run.</summary>
    public const int Length = 5;
    private const ulong Offset = 14695981039346656037, Prime = 1099511628211;

    /// <summary>The distinct runs, in rising order. A text of fewer words has none.</summary>
    public static ulong[] Of(FiledReport report)
    {
        var words = TermReader.Words(report.Text, new Span(0, report.Text.Length))
            .Where(word => !report.Reading.Furniture.Any(piece => piece.Overlaps(word.Span))).Select(word => Hash(word.Lower)).ToArray();
        var runs = new SortedSet<ulong>();
        for (var start = 0; start + Length <= words.Length; start++)
        {
            var hash = Offset;
            for (var i = start; i < start + Length; i++)
                hash = (hash ^ words[i]) * Prime;
            runs.Add(hash);
        }
        return [.. runs];
    }

    private static ulong Hash(string word)
    {
        var hash = Offset;
        foreach (var c in word)
            hash = (hash ^ c) * Prime;
        return hash;
    }
}
