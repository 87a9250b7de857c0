using System.Collections.Immutable;
using Hearsay.Language;
using Hearsay.Reader.Actors;
using Hearsay.Reader.Manner;
using Hearsay.Reader.Origins;

namespace Hearsay.Reader.Tellings;

/// <summary>"The Post quoted the mayor as saying that ...": the mayor tells, in the Post; what is told begins behind "saying".</summary>
internal static class QuotingTellings
{
    private const int Words = 2, FarthestWords = 16;

    /// <summary>The telling with who is quoted for its source, where somebody is quoted "as saying"; else as it is.</summary>
    public static Telling Apart(ParseTree tree, Telling telling)
    {
        if (telling.Content is not [var content, ..] || tree.Top(telling.Cue) is not (>= 0 and var verb) || !tree.IsVerb(verb) || !CiteVerbs.Is(tree.Lemma(verb)))
            return telling;
        if (Clauses.IsPassive(tree, verb))
            return Passive(tree, telling, verb);
        if (content.First <= verb)
            return Inverted(tree, telling, verb);
        for (var token = content.First + 1; token < Math.Min(content.End - Words, content.First + FarthestWords); token++)
            if (IsAsSaying(tree, token) && Clauses.Trim(tree, content with { End = token }) is { Count: > 0 } quoted && !telling.Source.Any(piece => piece.Overlaps(quoted)))
                return telling with { Source = [quoted], Cue = [.. telling.Cue, new TokenRange(token, token + Words)], Content = [content with { First = token + Words }, .. telling.Content.Skip(1)], Rule = "telling.quoting" };
        return telling;
    }

    /// <summary>"'Nobody fled,' the Post quoted the mayor as saying": the quotation stands before.</summary>
    private static Telling Inverted(ParseTree tree, Telling telling, int verb)
    {
        var told = telling.Content.Where(piece => piece.End <= verb).ToImmutableArray();
        for (var token = verb + 2; !told.IsEmpty && token < Math.Min(tree.Count - 1, verb + FarthestWords) && tree.Sentence(token) == tree.Sentence(verb); token++)
            if (IsAsSaying(tree, token))
                return Clauses.Trim(tree, new TokenRange(verb + 1, token)) is { Count: > 0 } quoted ? telling with { Source = [quoted], Cue = [.. telling.Cue, new TokenRange(token, token + Words)], Content = told, Rule = "telling.quoting" } : telling;
        return telling;
    }

    /// <summary>"The mayor was quoted by the Post as saying that ...": the subject tells, whoever the agent is.</summary>
    private static Telling Passive(ParseTree tree, Telling telling, int verb)
    {
        var at = telling.Content.ToList().FindIndex(piece => piece.First > verb && piece.Count > Words && IsAsSaying(tree, piece.First));
        if (at < 0 || tree.Child(verb, "nsubj:pass", "nsubj") is not (>= 0 and var subject) || subject > verb || Clauses.Trim(tree, tree.Extent(subject) with { End = Math.Min(tree.Extent(subject).End, verb) }) is not { Count: > 0 } source)
            return telling;
        var told = telling.Content[at];
        return telling with { Source = [source], Cue = [.. telling.Cue, told with { End = told.First + Words }], Content = [told with { First = told.First + Words }, .. telling.Content.Skip(at + 1)], Rule = "telling.quoting" };
    }

    /// <summary>Whether "as saying", or another verb of saying, begins at a token.</summary>
    public static bool IsAsSaying(ParseTree tree, int token) => token + 1 < tree.Count && tree.Form(token) == "as" && tree.Tag(token + 1) == "VBG" && CueLexicon.Default.Lookup(tree.Lemma(token + 1), CueClass.Verb) is not null;
}
