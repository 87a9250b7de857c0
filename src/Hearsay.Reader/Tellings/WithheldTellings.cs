using System.Collections.Immutable;
using Hearsay.Language;
using Hearsay.Reader.Actors;
using Hearsay.Reader.Manner;

namespace Hearsay.Reader.Tellings;

/// <summary>Words withheld: "has not acknowledged the deployment", "the ministry's silence on the matter", "remains unacknowledged by the court".</summary>
internal static class WithheldTellings
{
    public static IEnumerable<Telling> In(ParseTree tree, TokenRange sentence, TakenTokens taken)
    {
        foreach (var match in WithheldPhrases.Default.In(tree.Analysis, sentence))
            if (!taken.HasCue(match.Tokens) && Make(tree, match) is { } telling)
                yield return telling;
    }

    private static Telling? Make(ParseTree tree, WithheldMatch match)
    {
        var head = tree.Top([match.Tokens]);
        return match.Kind == WithheldKind.Unacknowledged ? Unacknowledged(tree, match.Tokens, head)
            : tree.IsNoun(head) ? Silence(tree, match.Tokens, head)
            : Verbal(tree, match.Tokens, head);
    }

    // The silence itself is the content; who keeps it owns it.
    private static Telling? Silence(ParseTree tree, TokenRange cue, int noun)
    {
        var owner = tree.Child(noun, "nmod:poss");
        if (owner < 0)
            owner = tree.Child(noun, "nmod") is >= 0 and var of && tree.Child(of, "case") is >= 0 and var preposition
                && tree.Lemma(preposition) is "from" or "of" ? tree.Child(noun, "nmod") : -1;
        if (owner < 0)
            return null;
        var source = Possessor(tree, owner);
        return new Telling([source], [new TokenRange(noun, noun + 1)], [Clauses.Trim(tree, tree.Extent(noun))]);
    }

    private static TokenRange Possessor(ParseTree tree, int owner)
    {
        var extent = Clauses.Trim(tree, tree.Extent(owner));
        var first = tree.Child(owner, "case") is >= 0 and var mark && mark < owner ? mark + 1 : extent.First;
        var end = tree.Tag(extent.End - 1) == "POS" ? extent.End - 1 : extent.End;
        return new TokenRange(Math.Min(first, owner), Math.Max(end, owner + 1));
    }

    private static Telling? Unacknowledged(ParseTree tree, TokenRange cue, int head)
    {
        var subject = Clauses.SubjectOf(tree, head);
        var agent = -1;
        for (var token = cue.First; token < cue.End && agent < 0; token++)
            agent = tree.Agents(token, nominal: true).FirstOrDefault(-1);
        if (subject < 0 || (subject >= cue.First && subject < cue.End))
            return null;
        ImmutableArray<TokenRange> source = agent < 0 ? [] : [Possessor(tree, agent)];
        return new Telling(source, [cue], [Clauses.Trim(tree, tree.Extent(subject))]);
    }

    private static Telling? Verbal(ParseTree tree, TokenRange cue, int head)
    {
        var subject = Clauses.SubjectOf(tree, head);
        if (subject < 0 || tree.Tag(subject) is "EX" or "WDT" || cue.Contains(subject))
            return null;
        var end = tree.Extent(head).End;
        var rest = Clauses.Trim(tree, new TokenRange(cue.End, Math.Max(cue.End, end)));
        ImmutableArray<TokenRange> content = rest.Count > 0 ? [WithoutPreposition(tree, rest)] : [];
        var source = Clauses.Trim(tree, tree.Extent(subject));
        if (source.Overlaps(cue))
            source = new TokenRange(subject, subject + 1);
        return content.IsEmpty ? null : new Telling([source], [cue], content);
    }

    private static TokenRange WithoutPreposition(ParseTree tree, TokenRange range) =>
        range.Count > 1 && tree.Tag(range.First) == "IN" && tree.Universal(range.First) == "case" ? range with { First = range.First + 1 } : range;
}
