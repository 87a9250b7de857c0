using Hearsay.Reader.Actors;
using Hearsay.Reader.Tellings;
using Hearsay.Reader.Trails;

namespace Hearsay.Reader.Manner;

/// <summary>The reporter's attitude: that of the cue, or of a word such as "allegedly" that the reporter puts on the source or content.</summary>
internal static class Distances
{
    private static readonly (Distance, string, int) None = (Distance.None, "distance.none", -1);

    public static Distance Of(ParseTree tree, CueReading cue, Telling telling, int content, QuoteMap quotes, Trail? trail)
    {
        var (distance, rule, word) = Read(tree, cue, telling, content, quotes);
        trail?.Note(rule, word);
        return distance;
    }

    private static (Distance, string, int) Read(ParseTree tree, CueReading cue, Telling telling, int content, QuoteMap quotes)
    {
        foreach (var range in telling.Cue)
            for (var token = range.First; token < range.End; token++)
                if (IsAway(tree, token))
                    return (Distance.Away, "distance.word", token);
        if (cue.Cue is { Distance: not Distance.None } entry)
            return cue.Negated ? None : (entry.Distance, "distance.cue", cue.Head);
        foreach (var head in new[] { cue.Head, content })
            if (head >= 0)
                foreach (var child in tree.Children(head))
                    if (IsAway(tree, child) && !quotes.IsInside(tree.Analysis.Tokens[child].Start))
                        return (Distance.Away, "distance.word", child);
        return None;
    }

    private static bool IsAway(ParseTree tree, int token) =>
        CueLexicon.ClassOf(tree.Tag(token)) is CueClass.Adverb or CueClass.Adjective
        && CueLexicon.Default.Lookup(tree.Lemma(token), CueLexicon.ClassOf(tree.Tag(token))!.Value)?.Distance == Distance.Away;
}
