using System.Buffers.Binary;
using Hearsay.Ledger.Filing;
using Hearsay.Ledger.Grouping;
using Hearsay.Ledger.Words;

namespace Hearsay.Ledger.Events;

/// <summary>
/// What tells a report's event: the names and words of its opening, each weighed by how rare it is in news at large. A function of the report alone, so that no other report changes it.
/// </summary>
internal static class EventBag
{
    private const int Opening = 6000, TermBytes = sizeof(int) + sizeof(float);

    /// <summary>For the room that lists of terms begin with.</summary>
    private const int LettersToTerm = 9;
    private const double NameBoost = 2.5;

    /// <summary>The terms of a report. Their numbers are hashes: that two share one is rare, and the same everywhere.</summary>
    public static Bag Of(FiledReport report)
    {
        var found = new SortedDictionary<int, (double Weight, int Times)>();
        foreach (var term in Terms(report))
        {
            var number = Number(term.Key);
            var (weight, times) = found.TryGetValue(number, out var before) ? before : default;
            found[number] = (Math.Max(weight, term.Weight * (term.Name ? NameBoost : 1)), times + 1);
        }
        var kept = found.Where(pair => pair.Value.Weight > 0).ToArray();
        return new Bag([.. kept.Select(pair => pair.Key)], [.. kept.Select(pair => (double)(float)(pair.Value.Weight * (1 + Math.Log(pair.Value.Times))))]);
    }

    /// <summary>The bag as bytes: of each term its number and its weight.</summary>
    public static byte[] Write(Bag bag)
    {
        var bytes = new byte[bag.Terms.Length * TermBytes];
        for (var i = 0; i < bag.Terms.Length; i++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(i * TermBytes), bag.Terms[i]);
            BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(i * TermBytes + sizeof(int)), (float)bag.Weights[i]);
        }
        return bytes;
    }

    /// <summary>The bag that <see cref="Write"/> wrote.</summary>
    public static Bag Read(ReadOnlySpan<byte> bytes)
    {
        var (terms, weights) = (new int[bytes.Length / TermBytes], new double[bytes.Length / TermBytes]);
        for (var i = 0; i < terms.Length; i++)
        {
            terms[i] = BinaryPrimitives.ReadInt32LittleEndian(bytes[(i * TermBytes)..]);
            weights[i] = BinaryPrimitives.ReadSingleLittleEndian(bytes[(i * TermBytes + sizeof(int))..]);
        }
        return new Bag(terms, weights);
    }

    private static List<Term> Terms(FiledReport report)
    {
        var terms = new List<Term>(Math.Min(report.Text.Length, Opening) / LettersToTerm);
        foreach (var stretch in Stretches(report.Text.Length, report.Reading.Furniture))
            TermReader.Read(report.Text, stretch, terms);
        if (report.Report.Title is { } title)
            TermReader.Read(title, new Span(0, title.Length), terms);
        return terms;
    }

    /// <summary>What of the report's opening is no furniture.</summary>
    private static IEnumerable<Span> Stretches(int length, IReadOnlyList<Span> furniture)
    {
        var start = 0;
        var end = Math.Min(length, Opening);
        foreach (var piece in furniture.TakeWhile(piece => piece.Start < end))
        {
            if (piece.Start > start)
                yield return new Span(start, piece.Start);
            start = Math.Max(start, piece.End);
        }
        if (start < end)
            yield return new Span(start, end);
    }

    /// <summary>FNV-1a in 32 bits.</summary>
    private static int Number(string key)
    {
        var hash = 2166136261;
        foreach (var c in key)
            hash = (hash ^ c) * 16777619;
        return (int)hash;
    }
}
