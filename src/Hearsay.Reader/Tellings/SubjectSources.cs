using System.Collections.Immutable;
using Hearsay.Language;
using Hearsay.Reader.Actors;
using Hearsay.Reader.Manner;
using Hearsay.Reader.Origins;

namespace Hearsay.Reader.Tellings;

/// <summary>
/// Whoever acts in a verb of telling tells: where the model found no source, the subject of the cue's verb is it, taken from the content if need be ("The ministry |
/// raised | the toll to 31"). What a relative clause hangs on ("an officer who says ...") is no part of what its "who" tells.
/// </summary>
internal sealed class SubjectSources(ParseTree tree, ImmutableArray<Telling> found)
{
    private const int MaxSteps = 4, Neighbours = 20, LeastWords = 2;
    private static readonly CueFamilies Asking = CueFamilies.Of("asked");
    private static readonly IReadOnlyDictionary<string, string> PlacePrepositions = WordTable.ReadMap("place-prepositions.tsv");

    public IEnumerable<Telling> Repaired() => found.Select((telling, index) => WithoutListener(WithoutExpletive(WithoutPreconjunction(Repaired(telling, index)))));

    /// <summary>"It | is understood | that ...": the word that holds the subject's place tells nothing.</summary>
    private Telling WithoutExpletive(Telling telling) => telling.Content.Length > 1 && telling.Content[0] is { Count: 1 } only && tree.Form(only.First) == "it" && telling.Cue is [var cue, ..] && only.End == cue.First
        && (tree.Universal(only.First) == "expl" || (telling.Source.IsEmpty && telling.Content[1].First == cue.End && Clauses.HasFinite(tree, telling.Content[1])))
        ? telling with { Content = telling.Content.RemoveAt(0) } : telling;

    /// <summary>"The court neither | confirmed nor denied": the word that announces two verbs is no part of who does them.</summary>
    private Telling WithoutPreconjunction(Telling telling) => telling.Source is [.., { Count: > 1 } source] && tree.Tag(source.End - 1) is "CC" or "DT" or "RB" && tree.Form(source.End - 1) is "neither" or "both" or "either"
        ? telling with { Source = telling.Source.SetItem(telling.Source.Length - 1, source with { End = source.End - 1 }) } : telling;

    /// <summary>"Jurors | were told | that the valve failed": whom it is told to is no part of what is told.</summary>
    private Telling WithoutListener(Telling telling)
    {
        if (Listener(telling) is { } heard)
            return telling with { Content = telling.Content.SetItem(0, telling.Content[0] with { First = heard }) };
        if (Addressee(telling) is { } addressed)
            return addressed;
        if (telling.Content.Length < 2)
            return telling;
        if (telling.Cue is [var passive] && tree.Lemma(passive.First) == "be" && CiteVerbs.IsTelling(tree.Lemma(passive.End - 1)) && telling.Content.FirstOrDefault(piece => piece.End == passive.First) is { Count: > 0 } hearer
            && !Clauses.HasFinite(tree, hearer) && telling.Content.Any(piece => piece != hearer && piece.Count > LeastWords))
            return telling with { Content = telling.Content.Remove(hearer) };
        if (tree.Top(telling.Cue) is not (>= 0 and var verb) || !CiteVerbs.IsTelling(tree.Lemma(verb)) || tree.Child(verb, "nsubj:pass") is not (>= 0 and var listener) || !telling.Content.Any(piece => !piece.Contains(listener) && Clauses.HasFinite(tree, piece)))
            return telling;
        var told = telling.Content.Where(piece => !piece.Contains(listener) || piece.End > verb).ToImmutableArray();
        return told.IsEmpty ? telling : telling with { Content = told };
    }

    /// <summary>"told | the tribunal she had seen nothing": where a clause that the parse hangs on whom it is told to begins; null for none.</summary>
    private int? Listener(Telling telling) => telling.Cue is [var cue] && telling.Content is [var content, ..] && content.First == cue.End && tree.Top(telling.Cue) is >= 0 and var verb && CiteVerbs.IsTelling(tree.Lemma(verb)) && tree.Child(verb, "ccomp") < 0
        && tree.Child(verb, "obj", "iobj") is >= 0 and var listener && content.Contains(listener) && tree.Child(listener, "acl") is >= 0 and var told && tree.Relation(told) == "acl:relcl"
        && tree.Child(told, "nsubj") is >= 0 and var subject && tree.Tag(subject) == "PRP" && subject == listener + 1 && tree.Child(told, "obj", "ccomp", "xcomp", "cop") >= 0 ? subject : null;

    /// <summary>"complained | to the BBC that nobody came": whom it is told to stands before "that", behind a preposition.</summary>
    private Telling? Addressee(Telling telling)
    {
        if (telling.Cue is not [var cue] || telling.Content is not [var content, ..] || content.First != cue.End || tree.Universal(cue.First) is "acl" or "advcl")
            return null;
        var (first, to) = tree.Form(cue.End - 1) is "to" or "with" ? (content.First, cue.End - 1) : (content.First + 1, content.First);
        if (tree.Form(to) is not ("to" or "with") || !tree.IsVerb(cue.First) || !CiteVerbs.Joins(tree.Lemma(cue.First), tree.Form(to)))
            return null;
        var that = first;
        while (that < content.End && (tree.IsNoun(that) || tree.Tag(that) is "DT" or "JJ" or "POS" or "PRP$" or "CD"))
            that++;
        return that > first && that + 2 < content.End && tree.Form(that) == "that" && tree.Tag(that) == "IN"
            ? telling with { Cue = [new TokenRange(cue.First, Math.Min(cue.End, to))], Content = telling.Content.SetItem(0, content with { First = that }) } : null;
    }

    private Telling Repaired(Telling telling, int index)
    {
        if (telling.Cue.IsEmpty)
            return telling;
        if (telling.Source is [{ Count: 1, First: > 0 } how] && CiteVerbs.IsMeans(tree.Lemma(how.First)) && tree.Form(how.First - 1) == "by")
            telling = telling with { Source = [] };
        if (IsPlace(telling))
            return telling with { Source = [] };
        if (!telling.Source.IsEmpty)
            return IsRelative(telling.Source) ? WithoutAntecedent(telling) : IsAsked(telling) ? telling with { Source = [] } : telling;
        if (Speaker(telling, index) is not { } source)
            return telling;
        var content = telling.Content.SelectMany(piece => Without(piece, source)).ToImmutableArray();
        if (content.IsEmpty)
            return telling;
        telling = telling with { Source = [source], Content = content, Rule = "source.subject" };
        return IsRelative(telling.Source) ? WithoutAntecedent(telling) : telling;
    }

    /// <summary>"Cases were reported outside the capital, among the nurses, in the south": where it is, and nobody who tells.</summary>
    private bool IsPlace(Telling telling) => telling.Source is [var source] && tree.Top(telling.Cue) is >= 0 and var verb && tree.Tag(verb) == "VBN" && Clauses.IsPassive(tree, verb) && tree.Top(telling.Source) is >= 0 and var place && source.First > verb
        && tree.Child(place, "case") is >= 0 and var preposition && PlacePrepositions.TryGetValue(tree.Form(preposition), out var speaker) && (speaker == "no" || !MaySpeak(place));

    private bool MaySpeak(int token) => tree.Tag(token) is "NNP" or "NNPS" or "PRP" || Carriers.Is(tree.Lemma(token)) || SpeakingNouns.Is(tree, token);

    private bool IsRelative(ImmutableArray<TokenRange> source) => source is [{ Count: 1 } only] && tree.Tag(only.First) is "WP" or "WDT";

    private Telling WithoutAntecedent(Telling telling)
    {
        var who = telling.Source[0].First;
        var behind = telling.Content.Where(piece => piece.First > who || tree.Sentence(piece.First) != tree.Sentence(who)).ToImmutableArray();
        return behind.IsEmpty ? telling : telling with { Content = behind };
    }

    /// <summary>Whether the source is whom the question was put to: "the mayor, when asked if".</summary>
    private bool IsAsked(Telling telling) => tree.Top(telling.Cue) is >= 0 and var verb && tree.IsVerb(verb) && Asking.Hold(tree.Lemma(verb), CueClass.Verb) && Clauses.IsPassive(tree, verb)
        && !tree.Agents(verb).Any(agent => telling.Source.Any(piece => piece.Contains(agent)));

    private TokenRange? Speaker(Telling telling, int index)
    {
        var verb = tree.Top(telling.Cue);
        if (!tree.IsVerb(verb))
            return null;
        if (tree.Tag(verb) == "VBN" && ByMeans(verb) is { } caller)
            return caller;
        if (Clauses.IsPassive(tree, verb) && !IsWithheld(telling))
            return Agent(verb);
        var subject = Subject(verb);
        if (subject >= 0 && IsToldElsewhere(subject, verb, index))
            subject = IsJoined(telling.Cue[0].First) ? Main(verb) : -1;
        if (subject < 0 || subject > verb || tree.Tag(subject) == "EX")
            return null;
        var extent = WithoutTime(Clauses.Trim(tree, tree.Extent(subject)), subject);
        return extent.Count > 0 && extent.End <= telling.Cue[0].First ? extent : null;
    }

    /// <summary>"Health officials | on Tuesday": when it is told is no part of who tells.</summary>
    private TokenRange WithoutTime(TokenRange source, int head)
    {
        for (var token = head + 1; token < source.End - 1; token++)
            if (tree.Tag(token) == "IN" && TimeWords.Is(tree.Lemma(token + 1)) && token + 2 >= source.End)
                return source with { End = token };
        return source;
    }

    /// <summary>"would not be drawn": whoever is silent is the subject of a passive too.</summary>
    private bool IsWithheld(Telling telling) => telling.Cue is [var cue] && WithheldPhrases.Default.In(tree.Analysis, cue).Any();

    /// <summary>"was confirmed by the police": who acts, without the preposition.</summary>
    private TokenRange? Agent(int verb)
    {
        var agent = tree.Agents(verb).FirstOrDefault(agent => agent > verb && (tree.IsNoun(agent) || tree.Tag(agent) == "PRP") && !TimeWords.Is(tree.Lemma(agent)) && !CiteVerbs.IsMeans(tree.Lemma(agent)), -1);
        return agent < 0 ? null : Clauses.Trim(tree, tree.Extent(agent) with { First = tree.Child(agent, "case") + 1 });
    }

    /// <summary>"The widow, who had seen it, | confirmed by telephone": what the parse takes for a participle is what the noun before it did.</summary>
    private TokenRange? ByMeans(int verb)
    {
        if (!tree.Agents(verb).Any(agent => CiteVerbs.IsMeans(tree.Lemma(agent))) || verb == 0 || tree.Word(verb - 1) != ",")
            return null;
        for (var who = verb - 2; who > 1 && tree.Sentence(who) == tree.Sentence(verb); who--)
            if (tree.Tag(who) is "WP" or "WDT")
                return tree.Word(who - 1) == "," && tree.IsNoun(who - 2) ? NounPhrase.Of(tree, who - 2).Tokens : null;
        return null;
    }

    /// <summary>The verb's own subject, or that of the verb it is coordinated with, complements or accompanies ("..., saying that").</summary>
    private int Subject(int verb)
    {
        for (var steps = 0; steps < MaxSteps; steps++)
        {
            if (tree.Child(verb, "nsubj", "nsubj:pass") is >= 0 and var subject)
                return subject;
            if (!(tree.Universal(verb) is "conj" or "xcomp" || tree.Universal(verb) == "advcl" && tree.Tag(verb) == "VBG"))
                return -1;
            verb = tree.Head(verb);
        }
        return -1;
    }

    /// <summary>Whether another tells the subject but not the verb, so that the two were joined by a wrong parse.</summary>
    private bool IsToldElsewhere(int subject, int verb, int index)
    {
        for (var at = Math.Max(0, index - Neighbours); at < Math.Min(found.Length, index + Neighbours); at++)
            if (at != index && (IsRelative(found[at].Source) ? WithoutAntecedent(found[at]) : found[at]).Content is var told && told.Any(piece => piece.Contains(subject)) && !told.Any(piece => piece.Contains(verb)))
                return true;
        return false;
    }

    /// <summary>Whether "and" or "but" stands before the cue.</summary>
    private bool IsJoined(int cue) => cue > 0 && tree.Tag(cue - 1) == "CC" || cue > 1 && tree.Tag(cue - 1) == "RB" && tree.Tag(cue - 2) == "CC";

    /// <summary>The subject of the sentence; -1 for none.</summary>
    private int Main(int verb)
    {
        var sentence = tree.Analysis.Sentences[tree.Sentence(verb)];
        var root = tree.Top([sentence]);
        return tree.Child(root, "nsubj");
    }

    private TokenRange WithoutPreposition(TokenRange range) => range.Count > 0 && tree.Form(range.End - 1) == "by" ? range with { End = range.End - 1 } : range;

    private IEnumerable<TokenRange> Without(TokenRange piece, TokenRange source)
    {
        var (before, behind) = (piece with { End = Math.Clamp(source.First, piece.First, piece.End) }, piece with { First = Math.Clamp(source.End, piece.First, piece.End) });
        foreach (var rest in new[] { before, behind })
            if (WithoutPreposition(rest) is var kept && Clauses.Trim(tree, kept).Count > 0)
                yield return kept;
    }
}
