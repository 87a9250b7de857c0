using Hearsay.Language;
using Hearsay.Reader.Actors;
using Hearsay.Reader.Tellings;

namespace Hearsay.Reader.Manner;

/// <summary>Finds the word that a content hangs on: the top of its first sentence, past words that merely report or hedge.</summary>
internal static class ContentHead
{
    private const int DeepestReport = 4;

    /// <summary>The top of the content's first sentence; -1 where there is no content.</summary>
    public static int Of(ParseTree tree, Telling telling)
    {
        if (telling.Content.IsEmpty)
            return -1;
        var first = telling.Content[0];
        for (var at = first.First; at < first.End; at++)
        {
            if (!char.IsLetter(tree.Tag(at)[0]))
                continue;
            var sentence = tree.Analysis.Sentences[tree.Sentence(at)];
            var end = Math.Min(first.End, sentence.End);
            var top = tree.Top([new TokenRange(at, end)], token => char.IsLetter(tree.Tag(token)[0])
                && tree.Universal(token) is not ("mark" or "case" or "cc" or "det" or "advmod" or "aux" or "cop" or "punct"));
            return top >= 0 ? top : at;
        }
        return -1;
    }

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
