using System.Collections.Immutable;
using Hearsay.Language;
using Hearsay.Reader.Actors;

namespace Hearsay.Reader.Tellings;

/// <summary>
/// Tellings that the trained models do not give, found by rules over the parse and the cue lexicon: words withheld, sources hidden
/// ("is believed to", "reportedly"), numbers put or raised, and what is told inside of what is told. The corpus the models learn from marks none of the last kind and few of the others.
/// </summary>
internal static class RuleTellings
{
    /// <summary>The tellings found together with those that the rules add.</summary>
    public static IEnumerable<Telling> Complete(Analysis analysis, ImmutableArray<Telling> found)
    {
        var tree = new ParseTree(analysis);
        found = [.. new SubjectSources(tree, [.. found.Where(telling => !Possessions.Is(tree, telling) && !Doings.Is(tree, telling))]).Repaired()];
        var taken = new TakenTokens(analysis.Tokens.Length, found);
        var all = new List<Telling>(found);
        foreach (var sentence in analysis.Sentences)
        {
            Add("telling.withheld", WithheldTellings.In(tree, sentence, taken), all, taken);
            Add("telling.trailing", TrailingTellings.In(tree, sentence, taken), all, taken);
            Add("telling.count", CountTellings.In(tree, sentence, taken), all, taken);
            Add("telling.hidden", HiddenTellings.In(tree, sentence, taken), all, taken);
        }
        foreach (var telling in found)
            Add("telling.inner", InnerTellings.In(tree, telling, taken), all, taken);
        return all;
    }

    private static void Add(string rule, IEnumerable<Telling> tellings, List<Telling> all, TakenTokens taken)
    {
        foreach (var telling in tellings)
        {
            all.Add(telling with { Rule = rule });
            taken.Take(telling);
        }
    }
}
