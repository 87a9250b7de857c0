using Hearsay.Evaluation.Stages;
using Hearsay.Language;
using Hearsay.Training.Corpora;

namespace Hearsay.Evaluation.Language;

/// <summary>
/// Tags, parse and lemmas on the treebanks' dev parts with their own tokens and sentences; everything on PolNeAR's dev articles from raw text, with CoreNLP's analysis as reference.
/// </summary>
internal sealed class LanguageStage : IStage
{
    private const string Ewt = "ud/ewt.dev.conllu.gz", Gum = "ud/gum.dev.conllu.gz";

    public string Name => "language";

    public string? Missing(EvaluationRun run) => run.Missing(Ewt, Gum, "polnear/dev.articles.jsonl.gz", "polnear/dev.silver.conll.gz");

    public IEnumerable<Row> Run(EvaluationRun run)
    {
        yield return Treebank(run, "EWT dev, gold tokens", "ewt", Ewt);
        yield return Treebank(run, "GUM dev, gold tokens", "gum", Gum);
        var articles = PolnearReader.Read(run.At(), "dev").Where(article => article.Silver is not null).ToList();
        var score = articles.AsParallel().Select(article => LanguageScore.Of(article.Silver!, run.Analyzer.Analyze(article.Text, []))).Aggregate((a, b) => a + b);
        yield return new Row("PolNeAR dev, CoreNLP's analysis as reference, raw text", [
            new("polnear_tokens", score.Tokens.F1), new("polnear_sentences", score.Sentences.F1), .. OfTokens("polnear", score), new("polnear_names", score.Names.F1)]);
        var capitals = articles.AsParallel().Select(article => LanguageScore.Of(article.Silver!, OfCapitals(run, article.Text))).Aggregate((a, b) => a + b);
        yield return new Row("PolNeAR dev in capitals, the same reference", [
            new("capitals_tokens", capitals.Tokens.F1), new("capitals_sentences", capitals.Sentences.F1), .. OfTokens("capitals", capitals), new("capitals_names", capitals.Names.F1)]);
    }

    /// <summary>The analysis of the text in capitals, told as one of the text: letters stay where they are.</summary>
    private static Analysis OfCapitals(EvaluationRun run, string text) => run.Analyzer.Analyze(text.ToUpperInvariant(), []);

    private static Row Treebank(EvaluationRun run, string what, string name, string path)
    {
        var gold = TreebankReader.Read(run.At(path));
        return new Row(what, [.. OfTokens(name, LanguageScore.Of(gold, run.Analyzer.Annotate(gold.Text, gold.Tokens, gold.Sentences, gold.Paragraphs)))]);
    }

    private static IEnumerable<Metric> OfTokens(string name, LanguageScore score) =>
        [new(name + "_tags", score.Tags.Share), new(name + "_uas", score.Unlabelled.Share), new(name + "_las", score.Labelled.Share), new(name + "_lemmas", score.Lemmas.Share)];
}
