using Hearsay.Language;
using Hearsay.Reader.Actors;
using Hearsay.Reader.Manner;
using Hearsay.Reader.Tellings;

namespace Hearsay.Evaluation.Meantime;

/// <summary>
/// How sure, and whether affirmed, an event is told by the reading. An event that is what a statement tells, or hangs on it as its object or complement, has the statement's certainty; any other that
/// which the reader's rules give the words it hangs on. Its polarity is the statement's where the content hangs on it, else what those rules say of the event itself.
/// </summary>
internal sealed class EventManner(ReadArticle article)
{
    private const int Deepest = 4;

    private readonly ParseTree _tree = article.Tree;
    private readonly List<ToldContent> _told = [.. article.Reading.Statements.Where(statement => statement.Content.Count > 0)
        .Select(statement => ToldBy(article, statement)).OrderBy(told => told.Telling.Content.Sum(range => range.Count))];

    public Certainty Certainty(MarkedEvent found)
    {
        var words = Above(article.Top(found.Tokens));
        foreach (var (statement, telling, heads) in Around(words[0]))
            if (words.Exists(heads.Contains))
                return statement.Certainty;
            else
                words = words.FindAll(word => telling.Content.Any(range => range.Contains(word)));
        words.Reverse();
        return Hedges.Of(_tree, words).Certainty ?? Hearsay.Certainty.Certain;
    }

    public Polarity Polarity(MarkedEvent found)
    {
        var word = article.Top(found.Tokens);
        return Around(word).Where(told => told.Heads.Count > 0 && told.Heads[0] == word).Select(told => (Polarity?)told.Statement.Polarity).FirstOrDefault() ?? Polarities.Of(_tree, word);
    }

    private static ToldContent ToldBy(ReadArticle article, Statement statement)
    {
        var telling = new Telling([], [], [.. statement.Content.Select(article.Tokens).Where(range => range.Count > 0)]);
        return new ToldContent(statement, telling, ContentHead.Chain(article.Tree, ContentHead.Of(article.Tree, telling), _ => false));
    }

    /// <summary>The innermost statement that tells the word; none where the report does so in its own voice.</summary>
    private IEnumerable<ToldContent> Around(int word) =>
        _told.Where(told => told.Telling.Content.Any(range => range.Contains(word))).Take(1);

    /// <summary>The word, then those above that it is an object or complement of, and the first of its series.</summary>
    private List<int> Above(int word)
    {
        List<int> words = [word];
        while (words.Count <= Deepest && _tree.Head(word) >= 0 && _tree.Universal(word) is "xcomp" or "ccomp" or "csubj" or "obj" or "conj")
            words.Add(word = _tree.Head(word));
        return words;
    }

    private sealed record ToldContent(Statement Statement, Telling Telling, IReadOnlyList<int> Heads);
}
