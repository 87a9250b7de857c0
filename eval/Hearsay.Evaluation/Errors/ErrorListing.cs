using Hearsay.Evaluation.Statements;

namespace Hearsay.Evaluation.Errors;

/// <summary>Errors one by one with their words, for a person to look through.</summary>
internal static class ErrorListing
{
    /// <summary>One line an error: kind, article, and source, cue and content as marked and as read, tabs between them; what is not there is empty.</summary>
    public static void Write(IEnumerable<(string Id, StatedArticle Article, StatementError Error)> errors, TextWriter output)
    {
        output.Write("kind\tarticle\tmarked source\tmarked cue\tmarked content\tread source\tread cue\tread content\n");
        foreach (var (id, article, error) in errors.OrderBy(error => error.Error.Kind, StringComparer.Ordinal))
            output.Write($"{error.Kind}\t{id}\t{Parts(article, error.Gold)}\t{Parts(article, error.Read)}\n");
    }

    private static string Parts(StatedArticle article, TokenSets? statement) =>
        statement is null ? "\t\t" : $"{Text(article, statement.Source)}\t{Text(article, statement.Cue)}\t{Text(article, statement.Content)}";

    /// <summary>The words with a blank between two, and a mark where some are left out.</summary>
    private static string Text(StatedArticle article, HashSet<int> tokens)
    {
        var last = -1;
        return string.Join(' ', tokens.Order().Select(token =>
        {
            var gap = last >= 0 && token > last + 1;
            last = token;
            return gap ? "... " + article.Words[token] : article.Words[token];
        }));
    }
}
