using AngleSharp.Dom;
using Hearsay.Ledger.Briefs;

namespace Hearsay.Export.Html;

/// <summary>The top of the page, which says what was read and lists the questions, and its end, which says how it was read.</summary>
internal static class HtmlHead
{
    /// <summary>The event's title where there is one event, else the number of reports.</summary>
    public static string Title(Brief brief) => brief.Events is [var only] && only.Title.Length > 0 ? only.Title : Summary.Reports(brief);

    public static IElement Of(HtmlPage page)
    {
        var (brief, markup) = (page.Brief, page.Markup);
        var one = brief.Events.Count == 1;
        var header = markup.Make("header", null,
            markup.Make("p", "kind", "Brief"), markup.Make("h1", null, Title(brief)),
            one ? markup.Make("p", "summary", Summary.Reports(brief) + ".") : null, markup.Make("p", "summary", Summary.Questions(brief) + "."),
            markup.Make("p", "note", "It sets out who is reported to have said what, and where. It does not judge who is right. ",
                "C:5 stands for the fifth paragraph of report C; it is a link to the sentence, which is in this file."));
        header.Append(Contents(page));
        return header;
    }

    public static IElement HowRead(HtmlPage page)
    {
        var (brief, markup) = (page.Brief, page.Markup);
        var flags = brief.Questions.SelectMany(question => question.Flags).Distinct().Order().ToArray();
        var section = markup.Make("section", "end", markup.Make("h2", null, "How this was read").With("id", "how"), markup.Make("p", null, Summary.HowRead(brief)));
        if (flags.Length > 0)
            section.Append(markup.Make("dl", "flags", flags.SelectMany(flag => new[] { markup.Make("dt", null, Flag(flag, markup)), markup.Make("dd", null, Wording.Sentence(Wording.Reason(flag)) + ".") })));
        return section;
    }

    /// <summary>A flag as a small label.</summary>
    public static IElement Flag(FlagKind flag, Markup markup) => markup.Make("span", flag == FlagKind.Conflict ? "flag strong" : "flag", Wording.Name(flag));

    private static IElement Contents(HtmlPage page)
    {
        var markup = page.Markup;
        var nav = markup.Make("nav").With("aria-label", "Contents");
        if (page.Shown.Questions.Count > 0)
            nav.Append(markup.Make("ol", null, page.Shown.Questions.Select(row => Entry(row.Question, markup))));
        var rest = markup.Make("p", "note", "Then: ");
        foreach (var (i, (name, id)) in Rest(page).Index())
            rest.Append(markup.Words(i > 0 ? ", " : ""), markup.Make("a", null, name).With("href", "#" + id));
        nav.Append(rest);
        return nav;
    }

    private static IElement Entry(Question question, Markup markup)
    {
        var entry = markup.Make("li", null, markup.Make("a", null, question.Ask).With("href", "#" + HtmlPage.Fragment(question)));
        foreach (var flag in question.Flags)
            entry.Append(markup.Words(" "), Flag(flag, markup));
        return entry;
    }

    private static IEnumerable<(string Name, string Id)> Rest(HtmlPage page)
    {
        if (HtmlMoves.Silences(page).Length > 0)
            yield return ("who gave no word", "silence");
        if (HtmlMoves.Shown(page).Length > 0)
            yield return ("what changed", "changes");
        yield return ("on whose word", "sources");
        yield return ("the reports", "reports");
        yield return ("how this was read", "how");
    }
}
