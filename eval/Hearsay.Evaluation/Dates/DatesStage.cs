using Hearsay.Evaluation.Corpora;
using Hearsay.Evaluation.Stages;
using Hearsay.Reader.Dates;

namespace Hearsay.Evaluation.Dates;

/// <summary>Days, months and years with their value, on MEANTIME's articles with their own tokens. Only a part of each article is marked, so that precision cannot be told.</summary>
internal sealed class DatesStage : IStage
{
    public string Name => "dates";

    public string? Missing(EvaluationRun run) => run.Missing(MeantimeArchive.Place);

    public IEnumerable<Row> Run(EvaluationRun run)
    {
        var articles = MeantimeArchive.Articles(run.At(MeantimeArchive.Place), MeantimeArchive.Within);
        var scores = articles.Select(article => Score(run, DatedArticle.Read(article.Root))).ToList();
        var (found, right) = scores.Aggregate((Found: default(Ratio), Right: default(Ratio)), (sum, one) => (sum.Found + one.Found, sum.Right + one.Right));
        yield return new Row($"dates, MEANTIME ({scores.Count} articles, {found.Expected} dates)", [new("found", found.Share), new("value", right.Share)]);
    }

    private static (Ratio Found, Ratio Right) Score(EvaluationRun run, DatedArticle article)
    {
        var analysis = article.Text.Analyze(run.Analyzer);
        var read = article.Text.Sentences.SelectMany(sentence => DateReader.FindAll(analysis, sentence, article.Text.Published)).ToList();
        var all = article.Dates.Count;
        return (
            new Ratio(article.Dates.Count(date => read.Any(time => time.Tokens.Overlaps(date.Tokens))), all, all),
            new Ratio(article.Dates.Count(date => read.Any(time => time.Tokens.Overlaps(date.Tokens) && time.Date?.ToString() == date.Value)), all, all));
    }
}
