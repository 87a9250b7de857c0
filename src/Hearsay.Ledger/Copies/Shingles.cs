using System.Runtime.InteropServices;
using Hearsay.Ledger.Filing;
using Hearsay.Ledger.Words;

namespace Hearsay.Ledger.Copies;

/// <summary>The runs of five words of a report, hashed (Broder 1997), without furniture.</summary>
internal static class Shingles
{
    /// <summary>Words in a run.</summary>
    public const int Length = 5;

    /// <summary>Characters from one word to the next, for the room that the list begins with.</summary>
    private const int UsualLength = 5;
    private const ulong Offset = 14695981039346656037, Prime = 1099511628211;

    /// <summary>The distinct runs, in rising order. A text of fewer words has none.</summary>
    public static ulong[] Of(FiledReport report)
    {
        var words = Words(report);
        if (words.Length < Length)
            return [];
        var runs = words[..^(Length - 1)];
        for (var start = 0; start < runs.Length; start++)
            runs[start] = Run(words.Slice(start, Length));
        runs.Sort();
        return Distinct(runs);
    }

    /// <summary>The hashes of the words, in order.</summary>
    private static Span<ulong> Words(FiledReport report)
    {
        var text = report.Text;
        var words = new List<ulong>(text.Length / UsualLength + 1);
        for (var at = 0; TermReader.Next(text, at, text.Length) is { Length: > 0 } next; at = next.End)
        {
            if (!IsFurniture(next, report.Reading.Furniture))
                words.Add(Hash(text, next));
        }
        return CollectionsMarshal.AsSpan(words);
    }

    private static ulong Run(ReadOnlySpan<ulong> words)
    {
        var run = Offset;
        foreach (var word in words)
            run = (run ^ word) * Prime;
        return run;
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
    private static ulong[] Distinct(Span<ulong> sorted)
    {
        var kept = 1;
        for (var i = 1; i < sorted.Length; i++)
        {
            if (sorted[i] != sorted[kept - 1])
                sorted[kept++] = sorted[i];
        }
        return sorted[..kept].ToArray();
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
