using Hearsay.Evaluation.Grouping;
using Hearsay.Evaluation.Stages;

namespace Hearsay.Evaluation.Meantime;

/// <summary>
/// Whether actors are the same in several articles as the entities of the gold are, over the mentions that both have: those that hang on the same word. An actor of one article and one of another are the same where
/// their names are, or where the ledger joins them.
/// </summary>
/// <param name="Held">Marked mentions of persons and organisations that an actor has, all of them, and the mentions of any sort that both have.</param>
/// <param name="Grouped">B-cubed over the mentions that both have.</param>
/// <param name="Linked">Pairs of such mentions in different articles: those that are the same, by the gold and as read.</param>
internal sealed record ActorScore(Ratio Held, BCubed Grouped, Ratio Linked)
{
    /// <param name="articles">The articles.</param>
    /// <param name="nameOf">What an actor goes by in all articles, from the name of an article and the actor's name in it.</param>
    public static ActorScore Of(IReadOnlyCollection<ReadArticle> articles, Func<string, string, string> nameOf)
    {
        var (gold, read) = (new Dictionary<(string, int), HashSet<string>>(), new Dictionary<(string, int), HashSet<string>>());
        var (held, all) = (0, 0);
        foreach (var article in articles)
        {
            var actors = Actors(article);
            foreach (var (word, mention) in Marked(article))
            {
                all += mention.IsActor ? 1 : 0;
                if (!actors.TryGetValue(word, out var name))
                    continue;
                held += mention.IsActor ? 1 : 0;
                gold.Add((article.Marked.Name, word), [mention.Entity]);
                read.Add((article.Marked.Name, word), [nameOf(article.Marked.Name, name)]);
            }
        }
        return new ActorScore(new Ratio(held, all, gold.Count), BCubed.Of(gold, read), Pairs(gold, read));
    }

    public IReadOnlyList<Metric> Metrics() =>
    [
        new("actors_held", Held.Share), new("actors", Grouped.F1), new("actors_precision", Grouped.Precision), new("actors_recall", Grouped.Recall),
        new("across", Linked.F1), new("across_precision", Linked.Precision), new("across_recall", Linked.Share),
    ];

    /// <summary>Of several marks on one word the shortest.</summary>
    private static Dictionary<int, MarkedMention> Marked(ReadArticle article) => article.Marked.Mentions.GroupBy(mention => article.Top(mention.Tokens))
        .ToDictionary(group => group.Key, group => group.MinBy(mention => mention.Tokens.Length)!);

    private static Dictionary<int, string> Actors(ReadArticle article) => article.Reading.Actors
        .SelectMany(actor => actor.Mentions.Select(mention => (Word: article.Tree.Top([article.Tokens(mention)]), actor.Name)))
        .Where(mention => mention.Word >= 0).GroupBy(mention => mention.Word).ToDictionary(group => group.Key, group => group.First().Name);

    private static Ratio Pairs(Dictionary<(string Article, int Word), HashSet<string>> gold, Dictionary<(string Article, int Word), HashSet<string>> read)
    {
        var (right, expected, given) = (0, 0, 0);
        var mentions = gold.Keys.ToArray();
        for (var a = 0; a < mentions.Length; a++)
            for (var b = a + 1; b < mentions.Length; b++)
            {
                if (mentions[a].Article == mentions[b].Article)
                    continue;
                var (same, together) = (gold[mentions[a]].SetEquals(gold[mentions[b]]), read[mentions[a]].SetEquals(read[mentions[b]]));
                expected += same ? 1 : 0;
                given += together ? 1 : 0;
                right += same && together ? 1 : 0;
            }
        return new Ratio(right, expected, given);
    }
}
