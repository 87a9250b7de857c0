namespace Hearsay.Reader.Figures;

/// <summary>Finds what a number alone counts in what it is said to be: "40 were officers", "at least 30 of those killed were civilians".</summary>
internal static class PredicateReader
{
    /// <summary>The noun in dictionary form; null where the number is no subject of one.</summary>
    public static string? Read(SentenceView view, int number)
    {
        if (view.Relation(number) is not "nsubj" || view.Parent(number) is not (>= 0 and var noun) || noun < number || view.Tag(noun) is not ("NNS" or "NNPS"))
            return null;
        if (view.Child(noun, "cop") < 0)
            return null;
        var words = view.Children(noun).Where(child => child < noun && view.Relation(child) is "amod" or "compound").Select(view.Lemma);
        return string.Join(' ', words.Append(view.Singular(noun)));
    }
}
