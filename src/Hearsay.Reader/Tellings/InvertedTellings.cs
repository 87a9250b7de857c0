using Hearsay.Language;
using Hearsay.Reader.Actors;
using Hearsay.Reader.Manner;

namespace Hearsay.Reader.Tellings;

/// <summary>"Dam is safe, insists mayor": a verb of telling behind a comma with nothing but who tells behind it, read as if the clause's subject told.</summary>
internal static class InvertedTellings
{
    private static readonly CueFamilies Families = CueFamilies.Of("inverted");
    private const int LongestTail = 10;

    /// <summary>The telling with source and content as the inversion has them; else as it is.</summary>
    public static Telling Turned(ParseTree tree, Telling telling)
    {
        if (telling.Cue is not [{ Count: 1 } cue] || tree.Tag(cue.First) is not ("VBD" or "VBZ" or "VBP") || !Families.Hold(tree.Lemma(cue.First), CueClass.Verb)
            || cue.First == 0 || tree.Word(cue.First - 1) != "," || telling.Source.Any(piece => piece.First > cue.First) || tree.Child(cue.First, "ccomp") > cue.First || !(telling.Content.All(piece => piece.First > cue.First) || (telling.Source.IsEmpty && telling.Content.Length > 0)))
            return telling;
        var sentence = tree.Analysis.Sentences[tree.Sentence(cue.First)];
        var tail = Clauses.Trim(tree, sentence with { First = cue.End });
        var told = Clauses.Trim(tree, sentence with { End = cue.First });
        return tail.Count is > 0 and <= LongestTail && told.Count > 2 && IsPhrase(tree, tail) && (Clauses.HasFinite(tree, told) || (telling.Content[0].First < cue.First && tree.Tag(sentence.End - 1) != "."))
            ? telling with { Source = [tail], Content = [told], Rule = "telling.inverted" } : telling;
    }

    /// <summary>A phrase that could be a name: no verb but participles, no quotation.</summary>
    private static bool IsPhrase(ParseTree tree, TokenRange range)
    {
        for (var token = range.First; token < range.End; token++)
            if (tree.Tag(token) is "VB" or "TO" or "``" or "''")
                return false;
        return tree.IsNoun(range.End - 1) && !Clauses.HasFinite(tree, range);
    }
}
