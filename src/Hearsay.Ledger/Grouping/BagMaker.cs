using System.Runtime.InteropServices;
using Hearsay.Ledger.Words;

namespace Hearsay.Ledger.Grouping;

/// <summary>
/// Numbers the terms of a set of things and weighs them by inverse document frequency, news at large and the set itself counted together:
/// in a small set the rarity at large decides, in a large one what most of its members hold tells them apart no more.
/// </summary>
internal sealed class BagMaker
{
    /// <summary>From how many things on the work is divided among the cores.</summary>
    private const int Many = 256;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<(int Holders, int Last)> _held = [];
    private readonly double _articles, _trust;
    private readonly Func<Term, double> _boost;

    private BagMaker(int things, double trust, Func<Term, double> boost) => (_articles, _trust, _boost) = (things * trust, trust, boost);

    /// <summary>One bag for each list of terms, in the same order.</summary>
    /// <param name="things">The terms of each thing; a repeat adds little (its logarithm).</param>
    /// <param name="trust">How many articles of news at large one thing of the set outweighs.</param>
    /// <param name="boost">Factor on a term's weight.</param>
    public static Bag[] Make(IReadOnlyList<IReadOnlyList<Term>> things, double trust, Func<Term, double> boost)
    {
        var maker = new BagMaker(things.Count, trust, boost);
        var numbered = new long[things.Count][];
        for (var thing = 0; thing < numbered.Length; thing++)
            numbered[thing] = maker.Numbered(things[thing], thing);
        Bag Of(int thing) => maker.Make(things[thing], numbered[thing]);
        return numbered.Length < Many ? [.. Enumerable.Range(0, numbered.Length).Select(Of)] : [.. Enumerable.Range(0, numbered.Length).AsParallel().AsOrdered().Select(Of)];
    }

    /// <summary>For each term its number, in the upper half, and its place in the list; and notes that the thing holds it.</summary>
    private long[] Numbered(IReadOnlyList<Term> terms, int thing)
    {
        var numbered = new long[terms.Count];
        for (var i = 0; i < numbered.Length; i++)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, terms[i].Key, out var known);
            if (!known)
            {
                number = _held.Count;
                _held.Add((0, -1));
            }
            if (_held[number] is var (holders, last) && last != thing)
                _held[number] = (holders + 1, thing);
            numbered[i] = (long)number << 32 | (uint)i;
        }
        return numbered;
    }

    private Bag Make(IReadOnlyList<Term> terms, long[] numbered)
    {
        Array.Sort(numbered);
        var distinct = 0;
        var (numbers, weights) = (new int[numbered.Length], new double[numbered.Length]);
        for (int start = 0, end; start < numbered.Length; start = end)
        {
            var number = (int)(numbered[start] >> 32);
            double heaviest = double.MinValue, boost = double.MinValue;
            for (end = start; end < numbered.Length && numbered[end] >> 32 == number; end++)
            {
                var term = terms[(int)numbered[end]];
                (heaviest, boost) = (Math.Max(heaviest, term.Weight), Math.Max(boost, _boost(term)));
            }
            var atLarge = Lexicon.Articles * Math.Exp(-heaviest);
            var weight = Math.Log((Lexicon.Articles + _articles) / (atLarge + _held[number].Holders * _trust)) * boost * (1 + Math.Log(end - start));
            if (weight > 0)
                (numbers[distinct], weights[distinct++]) = (number, weight);
        }
        return new Bag(numbers[..distinct], weights[..distinct]);
    }
}
