using System.Collections.Immutable;
using Hearsay.Language;

namespace Hearsay.Reader.Tellings;

/// <summary>Puts tellings in order and gives each the one in whose content it is told.</summary>
internal static class Nesting
{
    /// <summary>Sorts by first token and sets parents: the smallest other telling whose content holds source, cue and content.</summary>
    public static ImmutableArray<Telling> Arrange(IEnumerable<Telling> tellings)
    {
        var ordered = tellings.OrderBy(First).ThenBy(t => t.Cue.IsEmpty ? -1 : t.Cue[0].First).ToArray();
        for (var i = 0; i < ordered.Length; i++)
            ordered[i] = ordered[i] with { Parent = ParentOf(ordered, i) };
        return [.. ordered];
    }

    private static int ParentOf(Telling[] tellings, int inner)
    {
        var best = -1;
        // A parent begins before what it holds and a speech is bounded, so a window of neighbours is enough.
        for (var i = Math.Max(0, inner - 40); i < Math.Min(tellings.Length, inner + 40); i++)
            if (i != inner && Holds(tellings[i], tellings[inner]) && (best < 0 || Size(tellings[i]) < Size(tellings[best])))
                best = i;
        return best;
    }

    private static bool Holds(Telling outer, Telling inner) =>
        Size(outer) > Size(inner) && All(inner).All(piece => outer.Content.Any(c => c.Contains(piece)));

    private static int Size(Telling telling) => telling.Content.Sum(c => c.Count);

    private static int First(Telling telling) => All(telling).Min(p => p.First);

    private static IEnumerable<TokenRange> All(Telling telling) => telling.Source.Concat(telling.Cue).Concat(telling.Content);
}
