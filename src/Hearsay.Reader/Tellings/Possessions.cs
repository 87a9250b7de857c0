using Hearsay.Language;
using Hearsay.Reader.Actors;
using Hearsay.Reader.Origins;

namespace Hearsay.Reader.Tellings;

/// <summary>
/// What is had, not told: "land that both states claim", "a strip claimed by both states". The content is the bare thing that the cue's clause hangs on, and no word for
/// something told ("an allegation that both deny" is told).
/// </summary>
internal static class Possessions
{
    public static bool Is(ParseTree tree, Telling telling)
    {
        if (telling.Cue.IsEmpty || telling.Content.IsEmpty)
            return false;
        var verb = tree.Top(telling.Cue);
        if (!tree.IsVerb(verb) || tree.Universal(verb) != "acl" || tree.Head(verb) is not (>= 0 and var noun) || Carriers.Is(tree.Lemma(noun)))
            return false;
        return tree.Relation(verb) == "acl:relcl"
            ? telling.Content is [var content] && IsRelative(tree, content)
            : tree.Tag(verb) == "VBN" && telling.Content[^1].End <= verb && telling.Content.Any(piece => piece.Contains(noun));
    }

    private static bool IsRelative(ParseTree tree, TokenRange content) => content.Count == 1 && tree.Form(content.First) is "that" or "which" or "who" or "whom";
}
