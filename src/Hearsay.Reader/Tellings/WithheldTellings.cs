using System.Collections.Immutable;
using Hearsay.Language;
using Hearsay.Reader.Actors;
using Hearsay.Reader.Manner;
using Hearsay.Reader.Origins;

namespace Hearsay.Reader.Tellings;

/// <summary>Words withheld: "has not acknowledged the deployment", "the ministry's silence on the matter", "remains unacknowledged by the court".</summary>
internal static class WithheldTellings
{
    public static IEnumerable<Telling> In(ParseTree tree, TokenRange sentence, TakenTokens taken)
    {
        foreach (var match in WithheldPhrases.Default.In(tree.Analysis, sentence))
            if (!taken.HasCue(match.Tokens) && !IsSubject(tree, match.Tokens) && !RepeatedTellings.IsDenial(tree, sentence, match.Tokens) && Make(tree, match) is { } telling)
                yield return telling;
    }

    /// <summary>"said nothing had happened": the last word of the phrase is the subject of what is told.</summary>
    public static bool IsSubject(ParseTree tree, TokenRange phrase) => phrase.Count > 1 && tree.IsVerb(phrase.First) && tree.Universal(phrase.End - 1) == "nsubj" && tree.Head(phrase.End - 1) >= phrase.End;

    /// <summary>"I won't go into that," she said: the quotation is the silence, and told once.</summary>
    public static bool IsWhole(Telling telling, IReadOnlyList<Telling> all) => telling.Rule == "telling.withheld" && telling.Cue is [var cue] && all.Any(other => other.Rule != telling.Rule && other.Content is [{ Count: < 12 } only] && only.Contains(cue) && telling.Source.All(only.Contains) && only.First + 3 > cue.First);

    /// <summary>The telling, its content cut before a silence of who tells it: "said tests were under way | but would not say where".</summary>
    public static Telling Cut(ParseTree tree, Telling telling)
    {
        if (telling.Content is not [.., var last] || telling.Cue is not [var cue, ..] || cue.First > last.First)
            return telling;
        for (var but = last.First + 2; but < last.End - 1; but++)
            if (tree.Form(but) == "but" && WithheldPhrases.Default.MatchAt(tree.Analysis, but + 1, last.End) is not null && tree.Tag(but + 1) is "VBD" or "VBZ" or "MD" or "VBP" && Clauses.Trim(tree, last with { End = but }) is { Count: > 1 } told && Clauses.HasFinite(tree, told))
                return telling with { Content = telling.Content.SetItem(telling.Content.Length - 1, told) };
        return telling;
    }

    /// <summary>"Calls to the ministry went unanswered": the calls ask for nothing that is told.</summary>
    public static bool IsCall(ParseTree tree, Telling telling) => tree.Top(telling.Cue) is >= 0 and var noun && Addressee(tree, noun) >= 0 && tree.Universal(noun) == "nsubj" && tree.Head(noun) is >= 0 and var verb
        && WithheldPhrases.Default.In(tree.Analysis, tree.Analysis.Sentences[tree.Sentence(noun)]).Any(match => match.Tokens.Contains(verb));

    private static Telling? Make(ParseTree tree, LemmaMatch<WithheldKind> match)
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
        if (subject >= 0 && cue.Contains(subject))
            return tree.Tag(cue.First) == "EX" ? Nothing(tree, cue) : Nobody(tree, cue, subject) ?? None(tree, cue, subject);
        if (subject < 0 || tree.Tag(subject) is "EX" or "WDT")
            return null;
        var end = tree.Extent(head).End;
        var rest = Clauses.Trim(tree, new TokenRange(cue.End, Math.Max(cue.End, end)));
        ImmutableArray<TokenRange> content = rest.Count > 0 ? [WithoutPreposition(tree, rest)] : [];
        if (content.IsEmpty && cue.Count > 1 && (tree.IsNoun(cue.End - 1) || tree.Tag(cue.End - 1) is "VB" or "JJ"))
            (cue, content) = (cue with { End = cue.End - 1 }, [new TokenRange(cue.End - 1, cue.End)]);
        if (content.IsEmpty && tree.Tag(cue.End - 1) is "RP" or "VBN" or "RB" or "JJ")
            content = [Addressee(tree, subject) >= 0 ? Clauses.Trim(tree, tree.Extent(subject)) : cue];
        var source = Addressee(tree, subject) is >= 0 and var silent ? Clauses.Trim(tree, tree.Extent(silent) with { First = tree.Child(silent, "case") + 1 }) : Clauses.Trim(tree, tree.Extent(subject));
        if (source.Overlaps(cue))
            source = new TokenRange(subject, subject + 1);
        return content.IsEmpty ? null : new Telling([source], [cue], content);
    }

    /// <summary>"Calls to the ministry went unanswered": who was called; -1 where the subject is no call, letter or question.</summary>
    private static int Addressee(ParseTree tree, int subject) => tree.IsNoun(subject) && (Carriers.Is(tree.Lemma(subject)) || CueLexicon.Default.Lookup(tree.Lemma(subject), CueClass.Noun) is not null)
        && tree.Child(subject, "nmod") is >= 0 and var body && body > subject && tree.Child(body, "case") is >= 0 and var to && tree.Form(to) is "to" or "for" ? body : -1;

    /// <summary>"There was no immediate comment from the palace": the palace is silent.</summary>
    private static Telling? Nothing(ParseTree tree, TokenRange cue)
    {
        var noun = cue.End - 1;
        if (cue.Count < 3 || !tree.IsNoun(noun) || tree.Child(noun, "nmod") is not (>= 0 and var body) || body < noun || tree.Child(body, "case") is not (>= 0 and var from) || tree.Form(from) is not ("from" or "by"))
            return null;
        var source = Clauses.Trim(tree, tree.Extent(body) with { First = from + 1 });
        return source.Count > 0 ? new Telling([source], [cue with { End = noun }], [new TokenRange(noun, noun + 1)]) : null;
    }

    /// <summary>"No one at the ministry was available for comment": the ministry is silent.</summary>
    private static Telling? Nobody(ParseTree tree, TokenRange cue, int subject)
    {
        if (tree.Child(subject, "nmod") is not (>= 0 and var body) || tree.Child(body, "case") is not (>= 0 and var at) || at < subject || !tree.IsNoun(cue.End - 1) || cue.End - 1 <= body)
            return null;
        var source = Clauses.Trim(tree, new TokenRange(at + 1, tree.Extent(body).End));
        var (before, behind) = (new TokenRange(cue.First, subject + 1), new TokenRange(source.End, cue.End - 1));
        return source.Count > 0 && behind.Count > 0 ? new Telling([source], [before, behind], [new TokenRange(cue.End - 1, cue.End)]) : null;
    }

    /// <summary>"Neither the army nor the ministry commented": those named are silent.</summary>
    private static Telling? None(ParseTree tree, TokenRange cue, int subject)
    {
        var source = tree.Extent(subject) with { End = Clauses.Trim(tree, tree.Extent(subject)).End };
        var behind = cue with { First = source.End };
        source = source.First <= cue.First + 1 ? source with { First = cue.First } : source;
        if (source.First != cue.First || behind.Count <= 0 || !tree.IsVerb(behind.First))
            return null;
        var content = tree.IsNoun(behind.End - 1) ? behind with { First = behind.End - 1 } : behind;
        return new Telling([source], [content == behind ? behind : behind with { End = content.First }], [content]);
    }

    private static TokenRange WithoutPreposition(ParseTree tree, TokenRange range) =>
        range.Count > 1 && tree.Tag(range.First) == "IN" && tree.Universal(range.First) == "case" ? range with { First = range.First + 1 } : range;
}
