using System.Collections.Immutable;
using Hearsay.Language;
using Hearsay.Reader.Actors;

namespace Hearsay.Reader.Tellings;

/// <summary>
/// Tellings that the trained models do not give, found by rules over the parse and the cue lexicon: words withheld, sources hidden
/// ("is believed to", "reportedly"), numbers put or raised, earlier words taken back, the turns of a talk, signed quotations, and what is told inside of what is told. The corpus the models learn from marks none of the last kind and few of the others.
/// </summary>
internal static class RuleTellings
{
    /// <summary>The tellings found together with those that the rules add.</summary>
    public static IEnumerable<Telling> Complete(Analysis analysis, QuoteRegions quotes, ImmutableArray<Telling> found)
    {
        var tree = new ParseTree(analysis);
        var turns = TurnTellings.In(analysis, quotes).ToList();
        var colons = turns.Select(turn => turn.Cue[0]).ToHashSet();
        found = [.. found.Where(telling => telling.Cue is not [var cue] || !colons.Contains(cue))];
        found = Repaired(tree, quotes, found);
        var taken = new TakenTokens(analysis.Tokens.Length, found);
        var all = new List<Telling>(found);
        foreach (var sentence in analysis.Sentences)
        {
            Add("telling.withheld", WithheldTellings.In(tree, sentence, taken), all, taken);
            Add("telling.trailing", TrailingTellings.In(tree, sentence, taken), all, taken);
            Add(CountTellings.Rule, CountTellings.In(tree, sentence, taken), all, taken);
            Add("telling.inserted", InsertedTellings.In(tree, sentence, taken), all, taken);
            Add("telling.clause", ClauseTellings.In(tree, sentence, taken), all, taken);
            Add("telling.view", ViewTellings.In(tree, sentence, taken), all, taken);
            Add("telling.put", PutTellings.In(tree, sentence, taken), all, taken);
            Add("telling.as", AsTellings.In(tree, sentence, taken), all, taken);
            Add("telling.noun", NounTellings.In(tree, sentence, taken), all, taken);
            Add("telling.answer", AnswerTellings.In(tree, sentence, taken), all, taken);
            Add("telling.hidden", HiddenTellings.In(tree, sentence, taken), all, taken);
        }
        Add(TurnTellings.Rule, turns, all, taken);
        Add("telling.quoted", QuotedTellings.In(tree, quotes, taken), all, taken);
        Add("telling.signed", SignedTellings.In(tree, quotes, taken), all, taken);
        Add("telling.free", FreeQuotations.In(tree, quotes, taken), all, taken);
        Add("telling.credit", CreditTellings.In(tree, quotes, taken), all, taken);
        Add("telling.headline", HeadlineTellings.In(tree, taken), all, taken);
        Add("telling.repeated", RepeatedTellings.In(tree, found, taken), all, taken);
        Add("telling.disagreeing", DisagreeingTellings.In(tree, all.ToArray(), taken), all, taken);
        foreach (var telling in found)
            Add("telling.inner", InnerTellings.In(tree, telling, taken), all, taken);
        all.RemoveAll(telling => IsNone(tree, quotes, telling, found) || WithheldTellings.IsWhole(telling, all));
        return all;
    }

    /// <summary>The tellings found, their bounds and sources mended, without those that are none.</summary>
    private static ImmutableArray<Telling> Repaired(ParseTree tree, QuoteRegions quotes, ImmutableArray<Telling> found)
    {
        found = [.. found.Where(telling => !Possessions.Is(tree, telling) && !Doings.Is(tree, telling) && !RaisingTellings.IsArrival(tree, telling) && !WithheldTellings.IsCall(tree, telling) && !CitedSources.Is(tree, telling) && !ViewTellings.IsFrame(tree, telling) && !RepeatedTellings.IsAside(tree, telling))
            .Select(telling => WithheldTellings.Cut(tree, RepeatedTellings.WithoutAside(tree, RepeatedTellings.WithoutNoun(tree, CitedSources.WithoutCiting(tree, CitedSources.WithClause(tree, InvertedTellings.Turned(tree, QuotingTellings.Apart(tree, Doings.Accused(tree, GardenPaths.Cut(tree, telling))))))))))];
        found = [.. found.Where(telling => !CitedSources.IsNaming(tree, telling, found))];
        found = FrontedTellings.Parted(tree, GappedTellings.Parted(tree, InterruptedContents.Whole(tree, found)));
        found = AccordingTellings.Parted(tree, found);
        found = [.. new SubjectSources(tree, [.. new NearestSources(tree, [.. new SharedContents(tree, found).Parted()]).Chosen()]).Repaired()];
        found = [.. found.Select(telling => InsertedTellings.Whole(tree, BoundWords.Freed(tree, RaisingTellings.Lowered(tree, telling))))];
        return new SideTellings(tree, quotes).Parted([.. CountTellings.WithLaterFigures(tree, found)]);
    }

    /// <summary>What seems told and is not.</summary>
    private static bool IsNone(ParseTree tree, QuoteRegions quotes, Telling telling, IReadOnlyList<Telling> found) => AnonymityReader.IsTold(tree, telling.Content) || FiguresOfSpeech.Is(tree, telling) || OwnReasoning.Is(tree, quotes, telling) || Doings.IsUntold(tree, telling) || Doings.IsCompared(tree, telling) || Doings.IsEmpty(tree, telling) || Doings.IsAsked(tree, telling) || Doings.IsJudged(tree, telling) || Doings.IsFound(tree, telling, found) || Doings.IsReduced(tree, telling);

    private static void Add(string rule, IEnumerable<Telling> tellings, List<Telling> all, TakenTokens taken)
    {
        foreach (var telling in tellings)
        {
            all.Add(telling with { Rule = rule });
            taken.Take(telling);
        }
    }
}
