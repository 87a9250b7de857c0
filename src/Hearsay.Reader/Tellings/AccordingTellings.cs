using System.Collections.Immutable;
using Hearsay.Language;
using Hearsay.Reader.Actors;

namespace Hearsay.Reader.Tellings;

/// <summary>"According to the army 14 died; according to the rebels, 60": two or more whose words stand side by side, each before its own.</summary>
internal static class AccordingTellings
{
    private const int LongestSource = 12;

    /// <summary>The tellings, and in a sentence of several "according to" that each open a clause, one for each in place of what was found there.</summary>
    public static ImmutableArray<Telling> Parted(ParseTree tree, ImmutableArray<Telling> found)
    {
        var sentences = found.SelectMany(telling => telling.Cue).Where(cue => tree.Form(cue.First) == "according").Select(cue => tree.Sentence(cue.First)).Distinct().Order();
        foreach (var sentence in sentences)
        {
            var range = tree.Analysis.Sentences[sentence];
            var own = In(tree, range).ToArray();
            if (own.Length > 1 && own.All(telling => telling is not null))
                found = [.. found.Where(telling => !telling.Cue.Any(cue => tree.Form(cue.First) == "according" && range.Contains(cue.First))), .. own!];
        }
        return found;
    }

    private static IEnumerable<Telling?> In(ParseTree tree, TokenRange sentence)
    {
        var openings = Enumerable.Range(sentence.First, Math.Max(0, sentence.Count - 2)).Where(at => tree.Form(at) == "according" && tree.Form(at + 1) == "to").ToArray();
        for (var i = 0; i < openings.Length; i++)
            yield return Opens(tree, openings[i], sentence.First) is >= 0 ? Make(tree, openings[i], i + 1 < openings.Length ? Opens(tree, openings[i + 1], sentence.First) : sentence.End) : null;
    }

    /// <summary>Where the clause that "according" opens is joined to what stands before; the token itself at the beginning; -1 where it opens none.</summary>
    private static int Opens(ParseTree tree, int according, int first)
    {
        if (according == first)
            return according;
        var joint = according - 1;
        if (tree.Form(joint) is "while" or "whereas" or "but" or "and")
            joint--;
        return tree.Word(joint) is ";" || tree.Word(joint) == "," && joint < according - 1 ? joint : -1;
    }

    private static Telling? Make(ParseTree tree, int according, int end)
    {
        var stop = according + 2;
        while (stop < end && stop < according + LongestSource && (tree.IsNoun(stop) || tree.Tag(stop) is "DT" or "JJ" or "POS" or "PRP$" or "HYPH" || tree.Form(stop) is "of" or "for"))
            stop++;
        var content = Clauses.Trim(tree, new TokenRange(stop, Math.Max(stop, end)));
        return stop > according + 2 && tree.IsNoun(stop - 1) && content.Count > 0 && (tree.Tag(stop) is "," or "CD" or "DT" or "PRP")
            ? new Telling([new TokenRange(according + 2, stop)], [new TokenRange(according, according + 2)], [content], Rule: "telling.according") : null;
    }
}
