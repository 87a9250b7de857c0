using System.Formats.Tar;
using System.IO.Compression;
using Hearsay.Evaluation.Stages;
using Hearsay.Reader.Dates;

namespace Hearsay.Evaluation.Dates;

/// <summary>Days, months and years with their value, on MEANTIME's articles with their own tokens. Only a part of each article is marked, so that precision cannot be told.</summary>
internal sealed class DatesStage : IStage
{
    private const string Archive = "meantime/meantime.apple-airbus.tar.gz", Folder = "intra-doc_annotation/";

    public string Name => "dates";

    public string? Missing(EvaluationRun run) => run.Missing(Archive);

    public IEnumerable<Row> Run(EvaluationRun run)
    {
        var scores = Articles(run.At(Archive)).Select(article => Score(run, article)).ToList();
        var (found, right) = scores.Aggregate((Found: default(Ratio), Right: default(Ratio)), (sum, one) => (sum.Found + one.Found, sum.Right + one.Right));
        yield return new Row($"dates, MEANTIME ({scores.Count} articles, {found.Expected} dates)", [new("found", found.Share), new("value", right.Share)]);
    }

    private static (Ratio Found, Ratio Right) Score(EvaluationRun run, DatedArticle article)
    {
        var analysis = run.Analyzer.Annotate(article.Text, article.Tokens, article.Sentences, article.Sentences);
        var read = article.Sentences.SelectMany(sentence => DateReader.FindAll(analysis, sentence, article.Published)).ToList();
        var all = article.Dates.Count;
        return (
            new Ratio(article.Dates.Count(date => read.Any(time => time.Tokens.Overlaps(date.Tokens))), all, all),
            new Ratio(article.Dates.Count(date => read.Any(time => time.Tokens.Overlaps(date.Tokens) && time.Date?.ToString() == date.Value)), all, all));
    }

    private static IEnumerable<DatedArticle> Articles(string path)
    {
        using var archive = new TarReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (archive.GetNextEntry() is { } entry)
            if (entry.Name.Contains(Folder, StringComparison.Ordinal) && entry.Name.EndsWith(".xml", StringComparison.Ordinal))
                yield return DatedArticle.Read(entry.DataStream!);
    }
}
