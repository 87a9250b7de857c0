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
        var words = new List<ulong>();
        foreach (var place in TermReader.Places(report.Text, new Span(0, report.Text.Length)))
        {
            if (!IsFurniture(place, report.Reading.Furniture))
                words.Add(Hash(report.Text, place));
        }
        if (words.Count < Length)
            return [];
        var runs = new ulong[words.Count - Length + 1];
        for (var start = 0; start < runs.Length; start++)
        {
            runs[start] = Offset;
            for (var i = start; i < start + Length; i++)
                runs[start] = (runs[start] ^ words[i]) * Prime;
        }
        Array.Sort(runs);
        return Distinct(runs);
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

    /// <summary>The values of a sorted list, each once; the list is used up.</summary>
    private static ulong[] Distinct(ulong[] sorted)
    {
        var kept = 1;
        for (var i = 1; i < sorted.Length; i++)
        {
            if (sorted[i] != sorted[kept - 1])
                sorted[kept++] = sorted[i];
        }
        return sorted[..kept];
    }

    /// <summary>FNV-1a over the word in lower case, without making that word where it is of ASCII.</summary>
    private static ulong Hash(string text, Span place)
    {
        var hash = Offset;
        if (Word.Plain(text, place) is { IsEmpty: false } plain)
        {
            foreach (var c in plain)
                hash = (hash ^ (char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c)) * Prime;
            return hash;
        }
        foreach (var c in Word.LowerOf(text, place))
            hash = (hash ^ c) * Prime;
        return hash;
    }
}
