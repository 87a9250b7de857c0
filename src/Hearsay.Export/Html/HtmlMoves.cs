using AngleSharp.Dom;
using Hearsay.Ledger.Briefs;

namespace Hearsay.Export.Html;

/// <summary>Who gave no word on which question, and what changed: of the questions that are shown.</summary>
internal static class HtmlMoves
{
    private const int Most = 60;

    public static (Question Question, int Number, Silence[] Silences)[] Silences(HtmlPage page)
    {
        var silences = page.Brief.Silence.ToLookup(silence => silence.Question, StringComparer.Ordinal);
        return [.. page.Shown.Questions.Where(row => silences.Contains(row.Question.Id)).Select(row => (row.Question, row.Number, silences[row.Question.Id].ToArray()))];
    }

    public static (Change Change, Question Question, int Number)[] Shown(HtmlPage page) =>
        [.. page.Brief.Changes.Join(page.Shown.Questions, change => change.Question, row => row.Question.Id, (change, row) => (change, row.Question, row.Number), StringComparer.Ordinal).OrderBy(row => row.Number)];

    /// <summary>Null where nobody is silent.</summary>
    public static IElement? Silence(HtmlPage page) => Section(page, "silence", "Who gave no word", Silences(page).Select(row => Silent(row.Question, row.Number, row.Silences, page)).ToArray);

    /// <summary>Null where nothing changed.</summary>
    public static IElement? Changes(HtmlPage page) => Section(page, "changes", "What changed", Shown(page).Select(row => Changed(row.Change, row.Question, row.Number, page)).ToArray);

    private static IElement? Section(HtmlPage page, string id, string title, Func<IElement[]> rows)
    {
        var (markup, all) = (page.Markup, rows());
        if (all.Length == 0)
            return null;
        var list = markup.Make("ul", "moves", all.Take(Most));
        if (all.Length > Most)
            list.Append(markup.Make("li", "note", $"and {Wording.Count(all.Length - Most)} more: --format json has all"));
        return markup.Make("section", null, markup.Make("h2", null, title), list).With("id", id);
    }

    private static IElement Silent(Question question, int number, Silence[] silences, HtmlPage page)
    {
        var row = page.Markup.Make("li", null, Link(question, page.Markup));
        var names = page.Markup.Make("ul", "moves", silences.Take(Most).Select(silence => page.Markup.Make("li", null,
            [page.Markup.Make("bdi", null, silence.Origin), silence.Since is { } date ? $", {Wording.Date(date)} (" : " (", .. page.Citations.Links(silence.Cites, number), ")"])));
        row.Append(names);
        return row;
    }

    private static IElement Changed(Change change, Question question, int number, HtmlPage page) =>
        page.Markup.Make("li", null, [.. HtmlQuestions.Parts(Remarks.Changed(change), page, number), " ", Link(question, page.Markup)]);

    private static IElement Link(Question question, Markup markup) => markup.Make("a", null, question.Ask).With("href", "#" + HtmlPage.Fragment(question));
}
