using System.Globalization;
using AngleSharp.Dom;
using Hearsay.Ledger.Briefs;

namespace Hearsay.Export.Html;

/// <summary>The positions of one question as a table: date, what is held, on whose word, where.</summary>
internal static class HtmlPositions
{
    private const int Most = 40, LongestWords = 240;

    private static readonly string[] Columns = ["no.", "date", "holds", "origin", "where"];

    public static IElement Of(Question question, IReadOnlyList<PositionRow> rows, HtmlPage page, int number)
    {
        var markup = page.Markup;
        var valued = rows.Where(row => row.HasValue).ToArray();
        var others = rows.Where(row => !row.HasValue).ToArray();
        var table = markup.Make("table", null,
            markup.Make("caption", null, "Who holds what"),
            markup.Make("thead", null, markup.Make("tr", null, Columns.Select(name => Head(name, markup)))));
        if (valued.Length > 0)
            table.Append(Body(valued, null, question, page, number));
        if (others.Length > 0)
            table.Append(Body(others, valued.Length > 0 ? "Without a figure" : null, question, page, number));
        return table;
    }

    private static IElement Head(string name, Markup markup) => markup.Make("th", null, name).With("scope", "col");

    private static IElement Body(PositionRow[] rows, string? title, Question question, HtmlPage page, int number)
    {
        var markup = page.Markup;
        var body = markup.Make("tbody");
        if (title is not null)
            body.Append(markup.Make("tr", "title", markup.Make("th", null, title).With("colspan", "5").With("scope", "rowgroup")));
        body.Append([.. rows.Take(Most).Select(row => Row(row, question, page, number))]);
        if (rows.Length > Most)
            body.Append(markup.Make("tr", null, markup.Make("td", "note", $"and {Wording.Count(rows.Length - Most)} more: --format json has all").With("colspan", "5")));
        return body;
    }

    private static IElement Row(PositionRow row, Question question, HtmlPage page, int number)
    {
        var (markup, position) = (page.Markup, row.Position);
        return markup.Make("tr", position.Holds == Holding.Against ? "against" : null,
            markup.Make("td", "number", row.Number.ToString(CultureInfo.InvariantCulture)),
            markup.Make("td", "date", Date(position, markup)),
            markup.Make("td", "holds", Holds(position, question)),
            markup.Make("td", "origin", Told(row, markup)),
            markup.Make("td", "where", page.Citations.Links(position.Cites, number)));
    }

    private static IElement? Date(Position position, Markup markup) =>
        position.Date is { } date ? markup.Make("time", null, Wording.Date(date)).With("datetime", date.ToString()) : null;

    private static string Holds(Position position, Question question)
    {
        var value = Wording.Value(position, question.Unit);
        return value.Length > 0 ? value : Wording.Act(position);
    }

    private static IEnumerable<object> Told(PositionRow row, Markup markup)
    {
        var position = row.Position;
        yield return markup.Make("bdi", null, Wording.Origin(position));
        var notes = row.HasValue ? Held.Notes(position) : Wording.Hedge(position.Certainty) is { Length: > 0 } hedge ? [hedge] : [];
        if (notes.Count > 0)
            yield return $" ({string.Join(", ", notes)})";
        if (!row.HasValue && position.Words is not null)
            yield return markup.Make("span", "words", Held.Words(position, LongestWords)).With("dir", "auto");
    }
}
