using Hearsay.Reader.Actors;
using Hearsay.Reader.Tellings;
using Hearsay.Reader.Trails;

namespace Hearsay.Reader.Manner;

/// <summary>Whether a content is told as happened, planned, intended, conditional or demanded (<c>intents.tsv</c>).</summary>
internal static class Modalities
{
    private static readonly Dictionary<string, Modality> Words = WordTable.Read("intents.tsv", 2)
        .DistinctBy(row => row[0]).ToDictionary(row => row[0], row => Enum.Parse<Modality>(row[1], ignoreCase: true), StringComparer.Ordinal);

    public static Modality Of(ParseTree tree, CueReading cue, Telling telling, IReadOnlyList<int> heads, bool future, Trail? trail)
    {
        var (modality, rule, word) = Read(tree, cue, telling, heads, future);
        trail?.Note(rule, word);
        return modality;
    }

    private static (Modality, string, int) Read(ParseTree tree, CueReading cue, Telling telling, IReadOnlyList<int> heads, bool future)
    {
        foreach (var head in heads)
            if (IsConditional(tree, head))
                return (Modality.Conditional, "modality.conditional", head);
        if (cue.Withheld is null && cue.Cue?.Modality is { } told && (told != Modality.Demanded || !(IsClause(tree, telling) || Stances.IsQuestion(tree, telling))))
            return (told, "modality.cue", cue.Head);
        foreach (var head in heads)
            if (Here(tree, head) is { } here)
                return (here, "modality.word", head);
        return future ? (Modality.Planned, "modality.future", -1) : (Modality.Happened, "modality.none", -1);
    }

    private static Modality? Here(ParseTree tree, int head)
    {
        if (Hedges.IsDeduced(tree, head))
            return null;
        foreach (var child in tree.Children(head))
            if (tree.Universal(child) == "aux" && Words.TryGetValue(tree.Lemma(child), out var modality) && modality == Modality.Demanded
                && !(tree.Lemma(child) == "shall" && tree.Child(head, "nsubj") is >= 0 and var subject && PronounReader.IsFirstPerson(tree.Form(subject))))
                return modality;
        var takesInfinitive = tree.Child(head, "xcomp") >= 0 || (tree.IsNoun(head) && tree.Child(head, "acl") >= 0);
        if (tree.Lemma(head) == "have" && tree.Child(head, "xcomp") is >= 0 and var open && tree.Child(open, "mark") is >= 0 and var to && tree.Form(to) == "to"
            && !(to > 0 && tree.Form(to - 1) == "yet"))
            return Modality.Demanded;
        return takesInfinitive && Words.TryGetValue(tree.Lemma(head), out var own) ? own : null;
    }

    private static bool IsConditional(ParseTree tree, int head)
    {
        foreach (var child in tree.Children(head))
            if (tree.Universal(child) == "advcl"
                && ((tree.Child(child, "mark") is >= 0 and var mark && tree.Form(mark) is "if" or "unless" or "provided" or "should")
                    || (tree.Child(child, "aux") is >= 0 and var aux && tree.Form(aux) is "should" or "were" && aux < child && aux == tree.Extent(child).First)))
                return true;
        return false;
    }

    /// <summary>A content with a subject of its own after a verb of demanding is what is demanded or, after "that", may be; questions are not.</summary>
    private static bool IsClause(ParseTree tree, Telling telling) =>
        !telling.Content.IsEmpty && tree.Form(ContentHead.FirstWord(tree, telling.Content[0]) is >= 0 and var first ? first : telling.Content[0].First) is "whether" or "if" or "why" or "how" or "what" or "who" or "when" or "where";
}
