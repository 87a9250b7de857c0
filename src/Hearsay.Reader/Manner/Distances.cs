using Hearsay.Reader.Actors;
using Hearsay.Reader.Tellings;

namespace Hearsay.Reader.Manner;

/// <summary>The reporter's attitude: that of the cue, or of a word such as "allegedly" that the reporter puts on the source or content.</summary>
internal static class Distances
{
    public static Distance Of(ParseTree tree, CueReading cue, Telling telling, int content, QuoteMap quotes)
    {
        foreach (var range in telling.Cue)
            for (var token = range.First; token < range.End; token++)
                if (IsAway(tree, token))
                    return Distance.Away;
        if (cue.Cue is { Distance: not Distance.None } entry)
            return cue.Negated ? Distance.None : entry.Distance;
        foreach (var head in new[] { cue.Head, content })
            if (head >= 0)
                foreach (var child in tree.Children(head))
                    if (IsAway(tree, child) && !quotes.IsInside(tree.Analysis.Tokens[child].Start))
                        return Distance.Away;
        return Distance.None;
    }

    private static bool IsAway(ParseTree tree, int token) =>
        CueLexicon.ClassOf(tree.Tag(token)) is CueClass.Adverb or CueClass.Adjective
        && CueLexicon.Default.Lookup(tree.Lemma(token), CueLexicon.ClassOf(tree.Tag(token))!.Value)?.Distance == Distance.Away;
}
