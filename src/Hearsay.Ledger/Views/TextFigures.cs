using Hearsay.Ledger.Agreement;
using Hearsay.Ledger.Briefs;

namespace Hearsay.Ledger.Views;

/// <summary>The table of figures as text. The words of reports are made harmless; line ends are <c>\n</c>. Pure layout.</summary>
public static class TextFigures
{
    private const int Value = 20;

    /// <summary>Each figure under its question: value, on whose word, where, and when it was published.</summary>
    /// <param name="table">The figures.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="layout">How wide, and how many.</param>
    /// <param name="plots">Whether a picture of its figures stands under each question with two dated ones or more.</param>
    public static void Write(FigureTable table, TextWriter writer, BriefLayout layout, bool plots = false)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(layout);
        var view = new ViewPage(writer, layout);
        view.Head($"{Wording.Count(table.Rows.Count, "figure")}.", table.Told.Origins, table.Told.Undated);
        var parts = table.Rows.Take(layout.Top).ChunkedBy(row => row.Question).ToList();
        foreach (var (question, rows) in parts)
        {
            if (question != parts[0].Key || rows != parts[0].Items)
                view.Page.Empty();
            if (question is not null)
                view.Page.Title(question.Id, Harmless.Line(question.Ask), "");
            else
                view.Page.Paragraph(0, "Figures that answer no question:");
            foreach (var row in rows)
                Row(view.Page, row);
            if (plots && question is not null)
                Plot(view.Page, [.. table.Rows.Where(row => row.Question == question)], layout.Width);
        }
        view.Rest(table.Rows.Count);
        view.Page.Empty();
        view.Page.Paragraph(0, MeasuredWords.Of(table.Measured));
    }

    private static void Row(Page page, FigureRow row)
    {
        var figure = row.Figure;
        var value = row.Value + (row.Converted is { } metric ? $" ({metric})" : "");
        var terms = (row.Question is null ? new[] { figure.Counted, figure.Outcome, figure.Place, figure.Period } : [figure.Place, figure.Period]).OfType<string>();
        var words = string.Join("; ", new[] { Cell(value, out var head), string.Join(", ", terms.Select(Harmless.Line)), Part(row), row.Figure.Superseded ? "before" : "", Whose(row), row.Told.Id }.Where(part => part.Length > 0));
        page.Row("   " + Columns.PadRight(head, Value) + " ", words, row.Report.Published is { } date ? Wording.Date(date) : "undated");
    }

    /// <summary>"of the 19" where it is a part of another figure; empty where not.</summary>
    private static string Part(FigureRow row) => row.Whole is { } whole ? $"of the {FigureWords.Number(whole.Low ?? whole.High ?? 0)}" : "";

    /// <summary>The value in its column; what is too wide for that goes with the words.</summary>
    private static string Cell(string value, out string head)
    {
        var fits = Columns.Width(value) <= Value;
        head = fits ? value : "";
        return fits ? "" : value;
    }

    private static string Whose(FigureRow row)
    {
        if (row.Told.Statement is not { } statement)
            return row.Question is null || row.Origin == "unattributed" ? "in the report's own voice" : Harmless.Line(row.Origin);
        var act = statement.Stance == Stance.Asserts ? "" : $", {Wording.Act(statement.Stance)}";
        return TextViews.Said(row.Told with { Statement = statement with { Origin = row.Origin } }, "") + act + Manner(row, statement);
    }

    /// <summary>What stands between the figure and its being so, its hedge aside: negated, planned.</summary>
    private static string Manner(FigureRow row, Statement statement)
    {
        var modality = statement.Modality == Modality.Happened ? "" : statement.Modality.ToString().ToLowerInvariant();
        return string.Concat(new[] { row.IsNegated ? "not so" : "", modality }.Where(part => part.Length > 0).Select(part => ", " + part));
    }

    private static void Plot(Page page, IReadOnlyList<FigureRow> rows, int width)
    {
        var marks = FigureMark.Of(rows);
        if (marks.Count < 2)
            return;
        page.Empty();
        foreach (var line in new FigurePlot(marks, width).Lines())
            page.Line(line);
        if (FigureMark.LeftOut(rows) is { Length: > 0 } note)
            page.Line($"     {note}");
    }

    /// <summary>Neighbours of one key together, in their order.</summary>
    private static IEnumerable<(TKey? Key, List<T> Items)> ChunkedBy<T, TKey>(this IEnumerable<T> rows, Func<T, TKey?> key)
    {
        List<T>? part = null;
        TKey? before = default;
        foreach (var row in rows)
        {
            if (part is not null && EqualityComparer<TKey>.Default.Equals(before, key(row)))
            {
                part.Add(row);
                continue;
            }
            if (part is not null)
                yield return (before, part);
            (before, part) = (key(row), [row]);
        }
        if (part is not null)
            yield return (before, part);
    }
}
