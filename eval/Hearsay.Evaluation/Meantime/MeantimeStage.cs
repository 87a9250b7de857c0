using Hearsay.Evaluation.Corpora;
using Hearsay.Evaluation.Stages;
using Hearsay.Ledger;
using Hearsay.Ledger.Decisions;
using Hearsay.Ledger.Views;

namespace Hearsay.Evaluation.Meantime;

/// <summary>Certainty and polarity of events, and actors across articles, on MEANTIME's articles with their own tokens.</summary>
internal sealed class MeantimeStage : IStage
{
    public string Name => "meantime";

    public string? Missing(EvaluationRun run) => run.Missing(MeantimeArchive.Place);

    public IEnumerable<Row> Run(EvaluationRun run)
    {
        var articles = MeantimeArchive.Articles(run.At(MeantimeArchive.Place), MeantimeArchive.Across).Select(article => Read(run, MarkedArticle.Read(article.Name, article.Root))).ToList();
        var events = articles.Select(Events).Aggregate((a, b) => a + b);
        yield return new Row(
            $"events of {articles.Count} articles, MEANTIME ({events.Events}, of which {events.Negated.Expected} negated, {events.Possible.Expected} possible, {events.Probable.Expected} probable), F1", events.Metrics());
        var actors = ActorScore.Of(articles, Listed([.. articles.Select(article => article.Reading)]));
        yield return new Row($"actors across {articles.Count} articles, MEANTIME ({actors.Held.Given} mentions)", actors.Metrics());
    }

    /// <summary>What each actor goes by in the list that the ledger makes of all articles.</summary>
    private static Func<string, string, string> Listed(IReadOnlyList<Reading> readings)
    {
        var names = new Dictionary<(string, string), string>();
        foreach (var (actor, at) in ActorList.Of(readings, BriefBuilder.Build(readings).Events, Decided.None, new ViewFilter()).Select((actor, at) => (actor, at)))
            foreach (var report in actor.Reports)
                foreach (var name in actor.OtherNames.Prepend(actor.Name))
                    names.TryAdd((report, name), $"{actor.Name} {at}");
        return (article, name) => names.GetValueOrDefault((article, name), name);
    }

    private static ReadArticle Read(EvaluationRun run, MarkedArticle article)
    {
        var analysis = article.Text.Analyze(run.Analyzer);
        var report = new Report { Id = article.Name, Text = article.Text.Text, Published = article.Text.Published };
        return new ReadArticle(article, analysis, run.Read(report, analysis));
    }

    private static EventScore Events(ReadArticle article)
    {
        var manner = new EventManner(article);
        return EventScore.Of([.. article.Marked.Events.Select(found => (found, manner.Certainty(found), manner.Polarity(found)))]);
    }
}
