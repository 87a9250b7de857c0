using System.Collections.Immutable;
using Hearsay.Language;
using Hearsay.Reader.Actors;
using Hearsay.Reader.Manner;

namespace Hearsay.Reader.Tellings;

/// <summary>
/// "The army says it lost 12 men, the rebels 90", "The UN counted 40 dead and the government 11", "The army says 12 died; the rebels say 90": behind a number that one tells, another who can speak, and their number, with the verb left out or said again.
/// What the first tells ends before the second, whose cue is the verb that is understood.
/// </summary>
internal static class GappedTellings
{
    private const int LongestSource = 6;
    private static readonly CueFamilies Families = CueFamilies.Of("gapped");
    private static readonly IReadOnlySet<string> Speakers = WordTable.ReadSet("speakers.tsv");

    /// <summary>The tellings, those cut short that run over another's number, and one for each of the others.</summary>
    public static ImmutableArray<Telling> Parted(ParseTree tree, ImmutableArray<Telling> found)
    {
        var all = ImmutableArray.CreateBuilder<Telling>(found.Length);
        foreach (var telling in found)
        {
            var gaps = Gaps(tree, telling, found).ToList();
            all.Add(gaps.Count == 0 ? telling : Cut(tree, telling, gaps[0].Source.First));
            all.AddRange(gaps.Select(gap => new Telling([gap.Source], gap.Verb < 0 ? telling.Cue : [new TokenRange(gap.Verb, gap.Verb + 1)], [gap.Content], Rule: "telling.gapped")));
        }
        return all.ToImmutable();
    }

    private static Telling Cut(ParseTree tree, Telling telling, int before) =>
        telling with { Content = [.. telling.Content.Select(piece => Clauses.Trim(tree, piece with { End = Math.Min(piece.End, Math.Max(piece.First, before)) })).Where(piece => piece.Count > 0)] };

    private static IEnumerable<(TokenRange Source, int Verb, TokenRange Content)> Gaps(ParseTree tree, Telling telling, ImmutableArray<Telling> found)
    {
        if (telling.Source.IsEmpty || telling.Content is not [.., var content] || tree.Top(telling.Cue) is not (>= 0 and var verb) || !tree.IsVerb(verb) || content.First < verb || !(Families.Hold(tree.Lemma(verb), CueClass.Verb) || CountTellings.IsVerb(tree.Lemma(verb))))
            yield break;
        var end = tree.Analysis.Sentences[tree.Sentence(content.First)].End;
        var number = Clauses.NumberIn(tree, content with { End = Math.Min(content.End, end) });
        if (number < 0)
            yield break;
        for (var joint = number + 1; joint < end - 2; joint++)
            if (tree.Tag(joint) is "``" or "''")
                yield break;
            else if ((tree.Word(joint) is "," or ";" || tree.Tag(joint) == "CC") && Source(tree, joint + 1, end) is { } source && Verb(tree, source.End, found) is var own && Content(tree, own < 0 ? source.End : own + 1, end) is { } told)
            {
                yield return (source, own, told);
                joint = told.End - 1;
            }
    }

    /// <summary>The second teller's own verb at the token, where nothing is told by it yet ("the rebels say 60"); -1 for none.</summary>
    private static int Verb(ParseTree tree, int at, ImmutableArray<Telling> found) =>
        at < tree.Count && tree.IsVerb(at) && Families.Hold(tree.Lemma(at), CueClass.Verb) && !found.Any(telling => telling.Cue.Any(cue => cue.Contains(at))) ? at : -1;

    /// <summary>A noun phrase for one who can speak, right at the token, behind "and" if there is one.</summary>
    private static TokenRange? Source(ParseTree tree, int at, int end)
    {
        if (tree.Tag(at) == "CC")
            at++;
        var token = at;
        while (token < end && token < at + LongestSource && (tree.IsNoun(token) || tree.Tag(token) is "DT" or "JJ" or "POS" or "PRP$"))
            token++;
        return token > at && tree.IsNoun(token - 1) && (tree.Tag(at) is "DT" or "NNP" or "PRP$" && tree.Form(at) is not ("a" or "an" or "another") || tree.Tag(token - 1) is "NNS") && !TimeWords.Is(tree.Lemma(token - 1)) && MaySpeak(tree, token - 1) ? new TokenRange(at, token) : null;
    }

    internal static bool MaySpeak(ParseTree tree, int head) => tree.Tag(head) is "NNP" or "NNPS" || SpeakingNouns.Is(tree, head) || Speakers.Contains(tree.Lemma(head));

    /// <summary>A number with at most one noun or participle behind it, to the end of its item.</summary>
    private static TokenRange? Content(ParseTree tree, int at, int end)
    {
        var first = at;
        if (first < end && tree.Word(first) == ",")
            first++;
        if (first < end && tree.Form(first) is "of" or "to" or "at" or "only" or "just" or "about" or "over" or "around" or "some")
            first++;
        if (first >= end || tree.Tag(first) != "CD")
            return null;
        var stop = first + 1;
        while (stop < end && stop < first + 3 && (tree.Tag(stop) is "CD" or "NNS" or "NN" or "VBN" or "JJ"))
            stop++;
        if (stop < end && tree.Word(stop) is "%" or "percent" or "per" || Enumerable.Range(first, stop - first).Any(token => tree.Word(token) is "percent" or "%" or "pct"))
            return null;
        var begins = first > at && tree.Word(first - 1) != "," ? first - 1 : first;
        return stop >= end || tree.Tag(stop) is "." or "," or ":" or "CC" ? new TokenRange(begins, stop) : null;
    }
}
