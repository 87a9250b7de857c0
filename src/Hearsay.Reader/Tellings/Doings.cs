using Hearsay.Language;
using Hearsay.Reader.Actors;
using Hearsay.Reader.Manner;

namespace Hearsay.Reader.Tellings;

/// <summary>
/// What is done, not told: "the flood hit the town", "he opened a school". The cue is a verb of no list of cues, and the content is a mere noun phrase, without a verb and
/// outside quotation marks.
/// </summary>
internal static class Doings
{
    public static bool Is(ParseTree tree, Telling telling)
    {
        var verb = tree.Top(telling.Cue);
        return verb >= 0 && tree.IsVerb(verb) && telling.Cue is [{ Count: 1 }] && CueLexicon.Default.Lookup(tree.Lemma(verb), CueClass.Verb) is null
            && telling.Content.All(piece => IsMereNoun(tree, piece));
    }

    private static bool IsMereNoun(ParseTree tree, TokenRange piece)
    {
        for (var token = piece.First; token < piece.End; token++)
            if (tree.IsVerb(token) || tree.Tag(token) is "MD" or "``" or "''" or "TO" || CueLexicon.Default.Lookup(tree.Lemma(token), CueClass.Noun) is not null)
                return false;
        return true;
    }
}
