using AngleSharp.Dom;
using Hearsay.Export.Html;
using Hearsay.Ledger.Briefs;
using OxyPlot;
using OxyPlot.Axes;

namespace Hearsay.Export.Charts;

/// <summary>
/// Value against date of one question: a mark for each position, in the colour and shape of its origin, a bar between two ends, an arrow where an end is open; hollow where it is approximate,
/// faint where the origin stands against it, a hatched band for as long as somebody gives no word. A mark is a link to its sentence.
/// </summary>
internal sealed class FigureChart
{
    private const double Width = 600, Plot = 230, Left = 62, Right = 40, Bottom = 26, Top = 8, Arrow = 18, Apart = 13;
    private const int Most = 60, DateRoom = 110;
    private readonly HtmlPage _page;
    private readonly int _number;
    private readonly Axis _dates, _values;
    private readonly IElement _picture;
    private readonly List<Spot> _taken = [];
    private readonly Spot _plot;

    private FigureChart(Question question, PositionRow[] marks, PositionRow[] silent, HtmlPage page, int number)
    {
        (_page, _number) = (page, number);
        var days = marks.Concat(silent).Select(row => ChartAxes.Day(row.Position.Date!.Value.First)).ToArray();
        var top = (double)Math.Max(1, marks.Max(row => Math.Max(row.Position.High ?? 0, row.Position.Low ?? 0)));
        _dates = ChartAxes.Dates(days.Min(), days.Max(), DateRoom);
        _values = ChartAxes.Values(top, SvgCanvas.Grid);
        var (above, height) = (Top + (silent.Length * SilenceBand.Height), Top + (silent.Length * SilenceBand.Height) + Plot + Bottom);
        _plot = new Spot(Left, above, Width - Right, height - Bottom);
        _picture = Pictures.Open(page.Markup, Width, height, $"{question.Ask} Value against date; the table below has the same.");
        Pictures.Axes(page.Markup, _picture, ChartAxes.Model(new OxyThickness(Left, above, Right, Bottom), _dates, _values), Width, height);
    }

    /// <summary>Null where fewer than two positions have a figure and a date, or all are the same.</summary>
    public static IElement? Draw(Question question, IReadOnlyList<PositionRow> rows, HtmlPage page, int number)
    {
        var valued = rows.Where(row => row is { HasValue: true, Position.Holds: not Holding.Before }).ToArray();
        var marks = valued.Where(row => row.Position.Date is not null).Take(Most).ToArray();
        if (marks.DistinctBy(row => (row.Position.Low, row.Position.High, row.Position.Date)).Count() < 2)
            return null;
        var silent = SilenceBand.Of(rows);
        var chart = new FigureChart(question, marks, silent, page, number);
        foreach (var (i, row) in silent.Index())
            SilenceBand.Draw(page, chart._picture, row, rows, number, day => chart._dates.Transform(day), Width - Right, Top + (i * SilenceBand.Height));
        foreach (var (row, x, low, high) in marks.Select(chart.Place).ToArray())
            chart.Add(row, x, low, high);
        return Pictures.Figure(page.Markup, chart._picture, Caption(marks, silent, valued.Length - marks.Length));
    }

    private static string Caption(PositionRow[] marks, PositionRow[] silent, int left)
    {
        var words = new List<string> { "Value against date. The number at a mark is that of its row below." };
        if (marks.Any(row => row.Position.Low is null || row.Position.High is null))
            words.Add("Arrow: open at that end.");
        if (marks.Any(row => row.Position.Approximate))
            words.Add("Hollow: approximate.");
        if (marks.Any(row => row.Position.Holds == Holding.Against))
            words.Add("Faint: denied or doubted.");
        if (silent.Length > 0)
            words.Add("Hatched: no word.");
        if (left > 0)
            words.Add($"{Wording.Count(left)} undated or beyond the first {Wording.Count(Most)} left out.");
        return string.Join(' ', words);
    }

    /// <summary>Where the mark stands: at its day, or beside it where another mark stands there already.</summary>
    private (PositionRow Row, double X, double Low, double High) Place(PositionRow row)
    {
        var position = row.Position;
        double low = Y(position.Low ?? position.High!.Value), high = Y(position.High ?? position.Low!.Value), x = _dates.Transform(ChartAxes.Day(position.Date!.Value.First));
        var (top, bottom) = (high - (position.High is null ? Arrow : Glyphs.Size), low + (position.Low is null ? Arrow : Glyphs.Size));
        var at = new Spot(x - Glyphs.Size - 1, top - 1, x + Glyphs.Size + 1, bottom + 1);
        while (_taken.Exists(at.Meets) && at.Right + Apart < _plot.Right)
            at = at with { Left = at.Left + Apart, Right = at.Right + Apart };
        _taken.Add(at);
        return (row, (at.Left + at.Right) / 2, low, high);
    }

    private void Add(PositionRow row, double x, double low, double high)
    {
        var (markup, position) = (_page.Markup, row.Position);
        var link = Pictures.Link(_page, position, $"{row.Number}: {Glyphs.Name(position)}, {Wording.Value(position, null)}, {Wording.Date(position.Date!.Value)}", _number);
        link.SetAttribute("class", Glyphs.Class(row) + (position.Approximate ? " about" : "") + (position.Holds == Holding.Against ? " against" : ""));
        if (position.High is null)
            link.Append(Head(x, high, -1));
        if (position.Low is null)
            link.Append(Head(x, low, 1));
        if (low > high)
            link.Append(markup.Draw("path", "bar").With("d", $"M{Attributes.Number(x)} {Attributes.Number(low)}V{Attributes.Number(high)}"));
        else
            link.Append(Glyphs.Mark(markup, row.Hue, x, low));
        link.Append(Label(row, x, (low + high) / 2));
        _picture.Append(link);
    }

    private IElement Head(double x, double y, int down)
    {
        var tip = y + (down * Arrow);
        return _page.Markup.Draw("path", "arrow").With("d", $"M{Attributes.Number(x)} {Attributes.Number(y)}V{Attributes.Number(tip)}m-3.5 {Attributes.Number(-down * 4.5)}l3.5 {Attributes.Number(down * 4.5)}l3.5 {Attributes.Number(-down * 4.5)}");
    }

    /// <summary>Number and name at the first side where there is room for both, else the number alone.</summary>
    private IElement Label(PositionRow row, double x, double y)
    {
        var number = row.Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        foreach (var words in (string[])[$"{number}  {Glyphs.Name(row.Position)}", number])
            foreach (var (left, down) in ((bool, double)[])[(false, 0), (true, 0), (false, -10), (false, 10), (true, -10), (true, 10)])
            {
                var wide = RoughText.Measure(words, Pictures.LabelSize, 400).Width * Pictures.Narrow;
                var start = left ? x - Glyphs.Size - 4 - wide : x + Glyphs.Size + 4;
                var spot = new Spot(start, y + down - 7, start + wide, y + down + 7);
                if (!spot.Within(_plot with { Top = _plot.Top - 6, Right = Width }) || _taken.Exists(spot.Meets))
                    continue;
                _taken.Add(spot);
                return Text(words, left ? spot.Right : spot.Left, y + down, left);
            }
        return Text(number, x + Glyphs.Size + 3, y, left: false);
    }

    private IElement Text(string words, double x, double y, bool left) =>
        _page.Markup.Draw("text", "label", words).With("x", x).With("y", y + 4).With("text-anchor", left ? "end" : "start");

    private double Y(decimal value) => _values.Transform((double)value);
}
