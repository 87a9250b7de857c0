using Hearsay.Language;
using Hearsay.Reader.Actors;
using Hearsay.Reader.Manner;

namespace Hearsay.Reader.Tellings;

/// <summary>"The ministry | claims | upwards of 3,000 fell": bound words (<c>figure-bounds.tsv</c>) between a cue and a number belong to the number.</summary>
internal static class BoundWords
{
    private static readonly HashSet<string> Before = [.. WordTable.Read("figure-bounds.tsv", 3).Where(row => row[1] == "before").Select(row => row[0])];

    /// <summary>The telling, bound words at the end of its cue taken to its content.</summary>
    public static Telling Freed(ParseTree tree, Telling telling)
    {
        if (telling.Cue is not [{ Count: > 1 } cue] || telling.Content is not [var content, ..] || content.First != cue.End || tree.Tag(content.First) != "CD")
            return telling;
        for (var first = cue.First + 1; first < cue.End; first++)
            if (Before.Contains(string.Join(' ', Enumerable.Range(first, cue.End - first).Select(tree.Form))))
                return telling with { Cue = [cue with { End = first }], Content = telling.Content.SetItem(0, content with { First = first }) };
        return telling;
    }
}
