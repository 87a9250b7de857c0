namespace Hearsay.Evaluation.Statements;

/// <summary>A statement as the tokens of its three parts.</summary>
internal sealed record TokenSets(HashSet<int> Source, HashSet<int> Cue, HashSet<int> Content)
{
    public static TokenSets Of(List<Span> tokens, IEnumerable<Span> source, IEnumerable<Span> cue, IEnumerable<Span> content) =>
        new(TokenCutter.Covered(tokens, source), TokenCutter.Covered(tokens, cue), TokenCutter.Covered(tokens, content));

    /// <summary>Whether it has a cue and all of it is told in the content of <paramref name="other"/>.</summary>
    public bool IsNestedIn(TokenSets other) =>
        Cue.Count > 0 && Source.IsSubsetOf(other.Content) && Cue.IsSubsetOf(other.Content) && Content.IsSubsetOf(other.Content);

    /// <summary>Content tokens in both, as a share of those in either; 0 unless the sources meet, or both have none.</summary>
    public double Likeness(TokenSets other) => SourceMeets(other) ? ContentLikeness(other) : 0;

    /// <summary>Whether the sources share a token, or both have none.</summary>
    public bool SourceMeets(TokenSets other) => Source.Overlaps(other.Source) || Source.Count + other.Source.Count == 0;

    /// <summary>Content tokens in both, as a share of those in either.</summary>
    public double ContentLikeness(TokenSets other)
    {
        var both = Content.Count(other.Content.Contains);
        var either = Content.Count + other.Content.Count - both;
        return either == 0 ? 0 : (double)both / either;
    }

    public bool SameAs(TokenSets other) => Source.SetEquals(other.Source) && Cue.SetEquals(other.Cue) && Content.SetEquals(other.Content);
}
