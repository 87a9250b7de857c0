using Hearsay.Language;
using Hearsay.Reader.Actors;
using Hearsay.Reader.Tellings;

namespace Hearsay.Reader.Manner;

/// <summary>Finds the word that a content hangs on: the top of its first sentence, past words that merely report or hedge.</summary>
internal static class ContentHead
{
    private const int DeepestReport = 4;

    /// <summary>
    /// The top of the content's first sentence; -1 where there is no content. Where the first piece is only the subject of what follows, behind the cue or beside it, that is the top:
    /// "the pier (is believed) to have fallen", "the pier, (she said), has not fallen".
    /// </summary>
    public static int Of(ParseTree tree, Telling telling)
    {
        var start = telling.Content.IsEmpty ? -1 : FirstWord(tree, telling.Content[0]);
        if (start < 0)
            return -1;
        var sentence = tree.Analysis.Sentences[tree.Sentence(start)];
        var pieces = telling.Content.Select(range => new TokenRange(Math.Max(range.First, start), Math.Min(range.End, sentence.End))).ToList();
        var top = tree.Top([pieces[0]], token => IsTop(tree, token));
        if (top < 0)
            return start;
        if (Behind(tree, pieces) is >= 0 and var relative)
            return relative;
        var clause = tree.Universal(top) is "nsubj" or "expl" ? tree.Top(pieces, token => IsTop(tree, token) && IsClause(tree, token)) : -1;
        return clause >= 0 && tree.Depth(clause) <= tree.Depth(top) ? clause : top;
    }

    /// <summary>"the letter, which (she said) he had not read", "who (police say) fled": the verb behind a relative pronoun that stands alone; -1 for none.</summary>
    private static int Behind(ParseTree tree, List<TokenRange> pieces)
    {
        var pronoun = pieces.FindIndex(piece => piece.Count == 1 && tree.Tag(piece.First) is "WDT" or "WP");
        return pronoun < 0 || pronoun == pieces.Count - 1 ? -1 : tree.Top([pieces[pronoun + 1]], token => IsTop(tree, token));
    }

    internal static int FirstWord(ParseTree tree, TokenRange range)
    {
        for (var token = range.First; token < range.End; token++)
            if (char.IsLetter(tree.Tag(token)[0]))
                return token;
        return -1;
    }

    private static bool IsTop(ParseTree tree, int token) =>
        char.IsLetter(tree.Tag(token)[0]) && tree.Universal(token) is not ("mark" or "case" or "cc" or "det" or "advmod" or "aux" or "cop" or "punct");

    private static bool IsClause(ParseTree tree, int token) => tree.Universal(token) is "ccomp" or "xcomp" or "csubj" or "parataxis" or "root";

    /// <summary>The heads from the content's own down through reports and raising words ("continues to assess that X will ..."), the outer first.</summary>
    /// <param name="tree">The parse.</param>
    /// <param name="head">The content's own head; -1 for none.</param>
    /// <param name="isOrigin">Whether a subject is the origin itself; what others report or think is no report of its own.</param>
    public static IReadOnlyList<int> Chain(ParseTree tree, int head, Func<int, bool> isOrigin)
    {
        var chain = new List<int>();
        while (head >= 0 && chain.Count < DeepestReport)
        {
            chain.Add(head);
            head = Next(tree, head, isOrigin);
        }
        return chain;
    }

    private static int Next(ParseTree tree, int head, Func<int, bool> isOrigin)
    {
        var subject = tree.Child(head, "nsubj");
        var told = tree.IsVerb(head) && subject >= 0 && tree.Form(subject) is not ("it" or "that" or "this") && !isOrigin(subject);
        if (tree.Child(head, "xcomp") is >= 0 and var open)
            return open;
        var clause = tree.Child(head, "ccomp");
        if (clause >= 0 && !told && (CueLexicon.Default.Lookup(tree.Lemma(head)) is not null || tree.Child(head, "cop") >= 0))
            return clause;
        return tree.Child(head, "csubj") is >= 0 and var clausal && tree.Tag(head) is ['J', ..] ? clausal : -1;
    }
}
