using Hearsay.Evaluation.Corpora;
using Hearsay.Evaluation.Stages;
using Hearsay.Language;
using Hearsay.Language.Coreference;
using Hearsay.Training.Coreference;

namespace Hearsay.Evaluation.Coreference;

/// <summary>
/// Pronouns of the third person on GUM's dev texts, by genre: over the gold trees, and as the program reads, from raw text. On PolNeAR's dev articles, from raw text against CoreNLP's chains, pronouns, short names
/// and definite descriptions; and whether statements whose source is one of these have the right origin.
/// </summary>
internal sealed class CoreferenceStage : IStage
{
    private const string Gum = "ud/gum.dev.conllu.gz";
    private const string Articles = "polnear/dev.articles.jsonl.gz";

    /// <summary>The genres that reports are nearest to.</summary>
    private static readonly string[] Genres = ["news", "interview", "bio"];

    public string Name => "coreference";

    public string? Missing(EvaluationRun run) => run.Missing(Gum, Articles, "polnear/dev.silver.conll.gz", "polnear/dev.coref.jsonl.gz");

    public IEnumerable<Row> Run(EvaluationRun run)
    {
        var texts = GumTexts.Read(run.At(Gum));
        yield return Pronouns(run, texts, "pronouns to the right entity, GUM dev, gold trees", "gum_gold", text => GoldTrees.Named(text.Reference, run.Analyzer));
        yield return Pronouns(run, texts, "pronouns to the right entity, GUM dev, raw text", "gum", text => run.Analyzer.Analyze(text.Reference.Text, []));
        var articles = SilverChains.Read(run.At(), "dev");
        yield return Silver(run, articles);
        yield return Sources(run, articles);
    }

    private static Row Pronouns(EvaluationRun run, List<MarkedText> texts, string what, string name, Func<MarkedText, Analysis> analysed)
    {
        var tallies = texts.AsParallel().AsOrdered().Select(text => (text.Genre, Tally: Of(run, text, analysed(text)))).ToList();
        PronounTally Sum(Func<string, bool> of) => tallies.Where(text => of(text.Genre)).Aggregate(default(PronounTally), (sum, text) => sum + text.Tally);
        return new Row($"{what} ({Sum(Genres.Contains).All} in news, interviews and biographies)", [
            new(name, Sum(Genres.Contains).Share), .. Genres.Select(genre => new Metric($"{name}_{genre}", Sum(genre.Equals).Share)), new(name + "_all_genres", Sum(_ => true).Share)]);
    }

    private static PronounTally Of(EvaluationRun run, MarkedText text, Analysis analysis) => PronounTally.Of(text, analysis, run.Resolver.Resolve(analysis));

    private static Row Silver(EvaluationRun run, List<MarkedText> texts)
    {
        var scored = texts.AsParallel().AsOrdered().Select(text =>
        {
            var analysis = run.Analyzer.Analyze(text.Reference.Text, []);
            var found = run.Resolver.Resolve(analysis);
            return (Tally: PronounTally.Of(text, analysis, found), Links: LinkScore.Of(text, analysis, found));
        }).ToList();
        var links = scored.Select(text => text.Links).Aggregate(LinkScore.Empty, (sum, text) => sum + text);
        return new Row("links, PolNeAR dev, CoreNLP's chains as reference, raw text", [
            new("polnear_pronouns", scored.Aggregate(default(PronounTally), (sum, text) => sum + text.Tally).Share),
            new("polnear_names_precision", links.Names.Precision), new("polnear_names_recall", links.Names.Share),
            new("polnear_roles_precision", links.Roles.Precision), new("polnear_roles_recall", links.Roles.Share)]);
    }

    private Row Sources(EvaluationRun run, List<MarkedText> articles)
    {
        var statements = CorpusFile.Rows(run.At(Articles)).ToDictionary(article => article.GetProperty("id").GetString()!, article => article.GetProperty("statements"));
        var readings = run.Read(Name, CorpusFile.Reports(run.At(Articles))).ToDictionary(reading => reading.Report.Id);
        var score = articles.Select(article => SourceScore.Of(article, statements[article.Id], readings[article.Id])).Aggregate(SourceScore.Empty, (sum, article) => sum + article);
        return new Row($"origins of sources that only point, PolNeAR dev, CoreNLP's chains as reference ({score.Pronouns.Expected} pronouns, {score.Descriptions.Expected} descriptions)", [
            new("polnear_origins_pronouns", score.Pronouns.Share), new("polnear_origins_descriptions", score.Descriptions.Share)]);
    }
}
