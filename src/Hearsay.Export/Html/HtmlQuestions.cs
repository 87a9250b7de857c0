using System.Globalization;
using AngleSharp.Dom;
using Hearsay.Export.Charts;
using Hearsay.Ledger.Briefs;

namespace Hearsay.Export.Html;

/// <summary>The questions: each with its flags, the lines that answer it, a picture where one helps, its positions, and what is near it and not comparable.</summary>
internal static class HtmlQuestions
{
    public static IElement[] Of(HtmlPage page)
    {
        var (markup, shown) = (page.Markup, page.Shown);
        var sections = new List<IElement>();
        foreach (var (number, question, opens) in shown.Questions)
        {
            if (opens is not null || sections.Count == 0)
                sections.Add(markup.Make("section", "event", markup.Make("h2", null, opens is null ? "Questions" : $"{opens.Title} ({Wording.Count(opens.Reports.Count, "report")})")));
            sections[^1].Append(Of(number, question, page));
        }
        if (shown.More > 0)
            sections.Add(markup.Make("p", "note", $"{Wording.Count(shown.More, "more question")} of less weight: --top {(shown.Questions.Count + shown.More).ToString(CultureInfo.InvariantCulture)} shows all."));
        return [.. sections];
    }

    private static IElement Of(int number, Question question, HtmlPage page)
    {
        var markup = page.Markup;
        var id = HtmlPage.Fragment(question);
        var section = markup.Make("section", "question",
            markup.Make("h3", null, markup.Make("span", "number", number.ToString(CultureInfo.InvariantCulture)), " ", question.Ask),
            markup.Make("p", "flags", question.Flags.SelectMany(flag => new object[] { HtmlHead.Flag(flag, markup), " " }).Append(markup.Make("span", "id", question.Id))),
            markup.Make("p", "answer", Answer.To(question))).With("id", id);
        var rows = PositionRow.Of(question);
        if ((FigureChart.Draw(question, rows, page, number) ?? StanceChart.Draw(question, rows, page, number)) is { } chart)
            section.Append(chart);
        section.Append(HtmlPositions.Of(question, rows, page, number));
        var remarks = Remarks.Of(question, page.Brief).ToArray();
        if (remarks.Length > 0)
            section.Append(markup.Make("ul", "remarks", remarks.Select(remark => markup.Make("li", null, Parts(remark, page, number)))));
        return section;
    }

    /// <summary>A remark with its places as links, and the questions that are shown too.</summary>
    public static IEnumerable<object> Parts(Remark remark, HtmlPage page, int? number)
    {
        foreach (var part in remark.Parts)
            if (part.Cites.Count > 0)
                foreach (var link in page.Citations.Links(part.Cites, number))
                    yield return link;
            else if (part.Asks is { } asked && page.NumberOf(asked) is not null)
                yield return page.Markup.Make("a", null, part.Words).With("href", "#" + HtmlPage.Fragment(asked));
            else
                yield return part.Words;
    }
}
