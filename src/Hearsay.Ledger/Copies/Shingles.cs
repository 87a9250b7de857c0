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
            .Where(word => !IsFurniture(word.Span, report.Reading.Furniture)).Select(word => Hash(word.Lower)).ToArray();
        if (words.Length < Length)
            return [];
        var runs = new ulong[words.Length - Length + 1];
        for (var start = 0; start < runs.Length; start++)
        {
            runs[start] = Offset;
            for (var i = start; i < start + Length; i++)
                runs[start] = (runs[start] ^ words[i]) * Prime;
        }
        Array.Sort(runs);
        return [.. runs.Distinct()];
    }

    private static bool IsFurniture(Span word, IReadOnlyList<Span> furniture)
    {
        foreach (var piece in furniture)
        {
            if (piece.Overlaps(word))
                return true;
        }
        return false;
    }

    private static ulong Hash(string word)
    {
        var hash = Offset;
        foreach (var c in word)
            hash = (hash ^ c) * Prime;
        return hash;
    }
}
