using Hearsay.Evaluation.Stages;

namespace Hearsay.Evaluation.Statements;

/// <summary>
/// How statements stand against those of PolNeAR. The first four are those of the scorer that comes with the data: tokens of all sources, cues and contents; and whole statements,
/// found when half of the content tokens in either are in both and the sources meet. Beside them, part by part: the same tokens (exact) or at least one shared (overlap), one to one.
/// A statement told in another's content is left out, as the corpus marks none.
/// </summary>
internal sealed record StatementScore(Ratio Source, Ratio Cue, Ratio Content, Ratio Statements, PartScore Sources, PartScore Cues, PartScore Contents, Ratio Exact)
{
    public static StatementScore operator +(StatementScore a, StatementScore b) => new(
        a.Source + b.Source, a.Cue + b.Cue, a.Content + b.Content, a.Statements + b.Statements,
        a.Sources + b.Sources, a.Cues + b.Cues, a.Contents + b.Contents, a.Exact + b.Exact);

    /// <summary>Scores one article.</summary>
    public static StatementScore Of(StatedArticle article)
    {
        var (gold, read) = (article.Gold, article.Read);
        Ratio Tokens(Func<TokenSets, HashSet<int>> part) => Ratio.Of(gold.SelectMany(part), read.SelectMany(part));
        PartScore Parts(Func<TokenSets, HashSet<int>> part) => PartScore.Of([.. gold.Select(part)], [.. read.Select(part)]);
        return new StatementScore(
            Tokens(s => s.Source), Tokens(s => s.Cue), Tokens(s => s.Content), new Ratio(article.Found.Count, gold.Count, read.Count),
            Parts(s => s.Source), Parts(s => s.Cue), Parts(s => s.Content), Pairing.Of(gold, read, (a, b) => a.SameAs(b) ? 1 : 0, 1));
    }

    public IReadOnlyList<Metric> Metrics() =>
    [
        new("source", Source.F1), new("cue", Cue.F1), new("content", Content.F1), new("statements", Statements.F1),
        new("source_exact", Sources.Exact.F1), new("cue_exact", Cues.Exact.F1), new("content_exact", Contents.Exact.F1), new("statements_exact", Exact.F1),
        new("source_overlap", Sources.Overlap.F1), new("cue_overlap", Cues.Overlap.F1), new("content_overlap", Contents.Overlap.F1),
    ];
}
