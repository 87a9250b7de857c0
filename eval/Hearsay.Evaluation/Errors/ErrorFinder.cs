using Hearsay.Evaluation.Statements;

namespace Hearsay.Evaluation.Errors;

/// <summary>
/// Sorts what was not found, and what was read without being marked, by what went wrong. First the statements that are found are set aside; then each that is left is held against
/// the likest left of the other side, if they share a cue, or half of their content, or a source and a quarter of their content. Such a pair is one error; what stands alone was missed or invented.
/// </summary>
internal sealed class ErrorFinder(StatedArticle article, Func<TokenSets, CueKind> cueOf)
{
    private const double LeastLike = 0.25, Most = 0.9;

    private readonly List<TokenSets> _missed = [.. Left(article.Gold, article.Found.Select(pair => pair.Gold))];
    private readonly List<TokenSets> _invented = [.. Left(article.Read, article.Found.Select(pair => pair.Read))];

    /// <summary>The errors of the article: those of pairs first, then what was missed, then what was invented.</summary>
    public IReadOnlyList<StatementError> Find()
    {
        var pairs = Pairing.Pairs(_missed, _invented, Likeness, LeastLike).Select(pair => (Gold: _missed[pair.Expected], Read: _invented[pair.Given])).ToList();
        var faults = new PairFaults(article);
        return
        [
            .. pairs.Select(pair => new StatementError(faults.Of(pair.Gold, pair.Read), pair.Gold, pair.Read)),
            .. _missed.Except(pairs.Select(pair => pair.Gold)).Select(gold => new StatementError(Missed(gold), gold, null)),
            .. _invented.Except(pairs.Select(pair => pair.Read)).Select(read => new StatementError(Invented(read), null, read)),
        ];
    }

    private static IEnumerable<TokenSets> Left(IReadOnlyList<TokenSets> statements, IEnumerable<int> found) =>
        Enumerable.Range(0, statements.Count).Except(found).Select(at => statements[at]);

    private static double Likeness(TokenSets gold, TokenSets read)
    {
        var alike = gold.ContentLikeness(read);
        return gold.Cue.Overlaps(read.Cue) ? (1 + alike) / 2 : alike >= StatedArticle.LeastAlike || gold.Source.Overlaps(read.Source) ? alike : 0;
    }

    private string Missed(TokenSets gold) =>
        IsMostlyIn(All(gold), article.Read) ? "missed-inside"
        : IsMostlyIn(gold.Content, article.Read) ? "joined"
        : "missed-" + Name(cueOf(gold));

    private string Invented(TokenSets read) =>
        IsMostlyIn(All(read), article.Gold) ? "invented-inside"
        : IsMostlyIn(read.Content, article.Gold) ? "invented-twice"
        : "invented-" + Name(cueOf(read));

    private static HashSet<int> All(TokenSets statement) => [.. statement.Source, .. statement.Cue, .. statement.Content];

    private static bool IsMostlyIn(HashSet<int> tokens, IEnumerable<TokenSets> statements) =>
        tokens.Count > 0 && statements.Any(one => tokens.Count(one.Content.Contains) >= Most * tokens.Count);

    private static string Name(CueKind kind) => kind switch
    {
        CueKind.None => "without-cue",
        CueKind.According => "according-to",
        CueKind.KnownVerb => "known-verb",
        CueKind.OtherVerb => "other-verb",
        CueKind.Noun => "noun",
        CueKind.Mark => "mark",
        _ => "other-cue",
    };
}
