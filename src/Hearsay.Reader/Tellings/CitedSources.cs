using Hearsay.Language;
using Hearsay.Reader.Actors;
using Hearsay.Reader.Origins;

namespace Hearsay.Reader.Tellings;

/// <summary>
/// Whom a teller names as its own source: "..., the Post reported, citing the mayor" tells nothing more than that the Post's word is the mayor's; in "According to the Post, which
/// cited two officers, ..." the clause belongs to the source.
/// </summary>
internal static class CitedSources
{
    /// <summary>Whether a telling is no more than such a naming: "citing" somebody who can speak.</summary>
    public static bool Is(ParseTree tree, Telling telling) => telling.Cue is [{ Count: 1 } cue] && tree.Tag(cue.First) == "VBG" && CiteVerbs.Is(tree.Lemma(cue.First))
        && telling.Content is [var content] && !Clauses.HasFinite(tree, content) && tree.Top(telling.Content) is >= 0 and var head && tree.IsNoun(head) && (MaySpeak(tree, head) || IsMade(tree, head, content) || IsQuoted(tree, cue.First, content));

    private static bool MaySpeak(ParseTree tree, int head) =>
        tree.Tag(head) is "NNP" || SpeakingNouns.Is(tree, head);

    /// <summary>"said, quoting the civil defence": whom a participle behind a comma quotes without a word of theirs.</summary>
    private static bool IsQuoted(ParseTree tree, int verb, TokenRange content) => tree.Lemma(verb) == "quote" && verb > 0 && tree.Word(verb - 1) == "," && tree.Tag(content.First) is "DT" or "NNP" && tree.Tag(content.First + 1) is not ("``" or "''");

    /// <summary>"a study by the institute".</summary>
    private static bool IsMade(ParseTree tree, int head, TokenRange content)
    {
        for (var token = head + 1; token < content.End; token++)
            if (tree.Form(token) is "by" or "from")
                return Carriers.Is(tree.Lemma(head));
        return false;
    }

    /// <summary>Whether a telling is no more than the naming of whom another one rests on: "The Post cited a study by the institute, which says ...", "a memo, cited by the Post, says ...".</summary>
    public static bool IsNaming(ParseTree tree, Telling telling, IReadOnlyList<Telling> found)
    {
        if (telling.Content is not [var content] || telling.Cue is not [{ Count: 1 }] || tree.Top(telling.Cue) is not (>= 0 and var verb) || !tree.IsVerb(verb) || !(CiteVerbs.Is(tree.Lemma(verb)) || CiteVerbs.IsSeeing(tree.Lemma(verb)))
            || Clauses.HasFinite(tree, content) || tree.Tag(content.First) is "``" or "''")
            return false;
        return found.Any(other => !ReferenceEquals(other, telling) && other.Source.Any(source => content.Contains(source) || source.Contains(content) || (tree.Relation(verb) == "acl:relcl" && (source.Contains(verb) || source.Contains(tree.Head(verb))))));
    }

    /// <summary>The telling, a clause that names whom the source rests on taken from the beginning of its content: "According to the Post, citing the mayor, ...".</summary>
    public static Telling WithoutCiting(ParseTree tree, Telling telling)
    {
        if (telling.Source is not [var source])
            return telling;
        if (telling.Content is [.., var last] && CitingAtEnd(tree, source, last) is { } end)
            return telling with { Content = telling.Content.SetItem(telling.Content.Length - 1, last with { End = end }) };
        if (telling.Content.FirstOrDefault(piece => piece.First >= source.End && piece.First - source.End <= 1 && IsCiting(tree, piece)) is not { Count: > 0 } citing)
            return telling;
        var at = telling.Content.IndexOf(citing);
        if (telling.Content.Length > 1 && (at > 0 || !Clauses.HasFinite(tree, citing)))
            return telling with { Content = telling.Content.RemoveAt(at) };
        for (var comma = citing.First + 2; comma < citing.End - 2; comma++)
            if (tree.Word(comma) == ",")
                return telling with { Content = telling.Content.SetItem(at, citing with { First = comma + 1 }) };
        return telling;
    }

    /// <summary>"Reuters reported the talks had ended | , citing sources": where a body or outlet tells, and what is cited can speak or be a source; null for none.</summary>
    private static int? CitingAtEnd(ParseTree tree, TokenRange source, TokenRange content)
    {
        if (!(tree.Tag(source.End - 1) is "NNP" or "NNPS" || BodyWords.OfNoun(tree.Lemma(source.End - 1)) is not null || CiteVerbs.IsNews(tree.Lemma(source.End - 1))))
            return null;
        for (var comma = content.End - 2; comma > content.First + 1; comma--)
            if (tree.Word(comma) == "," && tree.Tag(comma + 1) == "VBG" && CiteVerbs.Is(tree.Lemma(comma + 1)))
                return tree.Child(comma + 1, "obj") is >= 0 and var cited && (MaySpeak(tree, cited) || CiteVerbs.IsCited(tree.Lemma(cited))) ? comma : null;
        return null;
    }

    /// <summary>"citing the mayor", "which cited the mayor".</summary>
    private static bool IsCiting(ParseTree tree, TokenRange piece) => (tree.Tag(piece.First) == "VBG" && CiteVerbs.Is(tree.Lemma(piece.First)))
        || (piece.Count > 2 && tree.Tag(piece.First) is "WDT" or "WP" && tree.IsVerb(piece.First + 1) && CiteVerbs.Is(tree.Lemma(piece.First + 1)));

    /// <summary>The telling, a relative clause at the beginning of its content given to the source that it stands behind.</summary>
    public static Telling WithClause(ParseTree tree, Telling telling)
    {
        if (telling.Source is not [var source] || telling.Content is not [var content, ..] || content.First < source.End || content.First - source.End > 1
            || tree.Tag(content.First) is not ("WDT" or "WP") || tree.Universal(content.First) is not ("nsubj" or "obj") || telling.Cue.Any(cue => cue.First > source.First))
            return telling;
        for (var comma = content.First + 1; comma < content.End; comma++)
            if (tree.Word(comma) == "," && Clauses.HasFinite(tree, content with { End = comma }) && Clauses.HasFinite(tree, content with { First = comma + 1 }))
                return telling with { Source = [source with { End = comma }], Content = [content with { First = comma + 1 }, .. telling.Content.Skip(1)] };
        return telling;
    }
}
