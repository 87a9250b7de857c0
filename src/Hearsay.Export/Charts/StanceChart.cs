using AngleSharp.Dom;
using Hearsay.Export.Html;
using Hearsay.Ledger.Briefs;
using OxyPlot;
using OxyPlot.Axes;

namespace Hearsay.Export.Charts;

/// <summary>
/// Who held what when, of a question without figures that is in conflict or met with silence: a row for each origin, a disc where it says so, a cross where it stands against it, a ring where it does
/// neither, a hatched band for as long as it gives no word.
/// </summary>
internal static class StanceChart
{
    private const double Width = 600, Left = 236, Right = 40, Bottom = 26, Top = 6, Row = 22, Mark = 5;
    private const int Most = 16, DateRoom = 110, LongestName = 36, MostDates = 3;

    /// <summary>Null where the question is neither in conflict nor met with silence, or all of it is of one day.</summary>
    public static IElement? Draw(Question question, IReadOnlyList<PositionRow> rows, HtmlPage page, int number)
    {
        var dated = rows.Where(row => row.Position.Date is not null).ToArray();
        if (!question.Flags.Any(flag => flag is FlagKind.Conflict or FlagKind.Silence) || dated.Select(row => row.Position.Date).Distinct().Count() < 2)
            return null;
        var origins = dated.GroupBy(row => row.Hue).Take(Most).Select(group => group.ToArray()).ToArray();
        var days = dated.Select(row => ChartAxes.Day(row.Position.Date!.Value.First)).ToArray();
        var height = Top + (origins.Length * Row) + Bottom;
        var axis = ChartAxes.Dates(days.Min(), days.Max(), DateRoom);
        axis.MinimumMajorStep = Math.Max(1, Math.Ceiling((days.Max() - days.Min()) / MostDates));
        var picture = Pictures.Open(page.Markup, Width, height, $"{question.Ask} Who held what when; the table below has the same.");
        var unseen = new LinearAxis { Position = AxisPosition.Left, IsAxisVisible = false };
        Pictures.Axes(page.Markup, picture, ChartAxes.Model(new OxyThickness(Left, Top, Right, Bottom), axis, unseen), Width, height);
        foreach (var (i, origin) in origins.Index())
            Add(page, picture, origin, number, day => axis.Transform(day), Top + (i * Row) + (Row / 2));
        return Pictures.Figure(page.Markup, picture, Caption(origins, dated.Select(row => row.Hue).Distinct().Count() - origins.Length));
    }

    private static string Caption(PositionRow[][] origins, int more)
    {
        var rows = origins.SelectMany(rows => rows).ToArray();
        var words = new List<string> { "Who held what when. Disc: says so." };
        if (rows.Any(row => row.Position.Holds == Holding.Against))
            words.Add("Cross: stands against it.");
        if (rows.Any(row => row.Position.Holds == Holding.Neither && !SilenceBand.IsSilent(row)))
            words.Add("Ring: neither.");
        if (rows.Any(SilenceBand.IsSilent))
            words.Add("Hatched: no word.");
        if (more > 0)
            words.Add($"{Wording.Count(more, "more origin")} only in the table.");
        return string.Join(' ', words);
    }

    private static void Add(HtmlPage page, IElement picture, PositionRow[] rows, int number, Func<double, double> x, double y)
    {
        var markup = page.Markup;
        picture.Append(
            markup.Draw("text", "label", Glyphs.Cut(Glyphs.Name(rows[0].Position), LongestName)).With("x", Left - 12).With("y", y + 4).With("text-anchor", "end"),
            markup.Draw("path", "grid").With("d", $"M{Attributes.Number(Left)} {Attributes.Number(y)}H{Attributes.Number(Width - Right)}"));
        if (rows.FirstOrDefault(SilenceBand.IsSilent) is { } silent)
            picture.Append(SilenceBand.Bar(page, silent, rows, number, x, Width - Right, y - 6.5));
        foreach (var row in rows.Where(row => !SilenceBand.IsSilent(row)).DistinctBy(row => (row.Position.Date, row.Position.Holds)))
        {
            var position = row.Position;
            var link = Pictures.Link(page, position, $"{row.Number}: {Glyphs.Name(position)} {Wording.Act(position)}, {Wording.Date(position.Date!.Value)}", number);
            link.SetAttribute("class", position.Holds switch { Holding.Against => "hue h1", Holding.Neither => "hue h0 about", _ => "hue h0" });
            link.Append(Sign(markup, position.Holds, x(ChartAxes.Day(position.Date!.Value.First)), y));
            picture.Append(link);
        }
    }

    private static IElement Sign(Markup markup, Holding holds, double x, double y) => holds == Holding.Against
        ? markup.Draw("path", "cross").With("d", $"M{Attributes.Number(x - Mark)} {Attributes.Number(y - Mark)}l10 10m0 -10l-10 10")
        : Glyphs.Mark(markup, 0, x, y);
}
