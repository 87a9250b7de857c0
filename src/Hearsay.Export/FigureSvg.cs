using System.Globalization;
using Hearsay.Export.Charts;
using Hearsay.Ledger.Agreement;
using Hearsay.Ledger.Briefs;
using Hearsay.Ledger.Views;
using OxyPlot;
using OxyPlot.Annotations;
using OxyPlot.Axes;
using OxyPlot.Legends;
using OxyPlot.Series;

namespace Hearsay.Export;

/// <summary>
/// The figures of one question as an SVG picture: value against the date of the report, one mark an origin (colour and shape), a bar between two ends, an arrow where an end is open; hollow
/// where the figure is approximate, faint where the origin stands against it. The same figures give the same bytes.
/// </summary>
public static class FigureSvg
{
    private const int Width = 900, Height = 520, MostOrigins = 11, LongestName = 42, LongestLine = 84, LongestNote = 130;
    private const double Arrow = .09, DaysApart = .12, HalfDay = .45, MostApart = .015;

    /// <summary>Colours that people with any colour vision tell apart (Okabe and Ito 2008).</summary>
    private static readonly OxyColor[] Colours =
        [.. new[] { "#0072B2", "#D55E00", "#009E73", "#CC79A7", "#000000", "#E69F00", "#56B4E9" }.Select(OxyColor.Parse)];

    private static readonly MarkerType[] Shapes = [MarkerType.Circle, MarkerType.Square, MarkerType.Triangle, MarkerType.Diamond];

    /// <summary>The picture of rows that answer one question; null where none of them is dated.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="measured">The error of the readings as it was recorded; null for none. It stands under the title, in words.</param>
    public static string? Write(IReadOnlyList<FigureRow> rows, Measured? measured = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var marks = FigureMark.Of(rows);
        if (marks.Count == 0)
            return null;
        var top = (double)Math.Max(1, marks.Max(mark => Math.Max(mark.High ?? 0, mark.Low ?? 0)));
        var model = Model(rows, marks, top, MeasuredWords.Of(measured));
        var origins = FigureMark.Origins(marks);
        foreach (var (place, origin) in origins.Take(MostOrigins).Index())
            Add(model, [.. marks.Where(mark => mark.Origin == origin)], origin, Colours[place % Colours.Length], Shapes[place % Shapes.Length], Apart(place, marks), top);
        if (origins.Count > MostOrigins)
            Add(model, [.. marks.Where(mark => origins.Skip(MostOrigins).Contains(mark.Origin))], $"{origins.Count - MostOrigins} others", OxyColors.Gray, MarkerType.Circle, 0, top);
        return SvgExporter.ExportToString(model, Width, Height, isDocument: true, textMeasurer: new RoughText(Width, Height), useVerticalTextAlignmentWorkaround: true) + "\n";
    }

    private static PlotModel Model(IReadOnlyList<FigureRow> rows, IReadOnlyList<FigureMark> marks, double top, string measured)
    {
        var left = FigureMark.LeftOut(rows);
        var model = new PlotModel
        {
            Culture = CultureInfo.InvariantCulture,
            DefaultFont = "Arial",
            Background = OxyColors.White,
            Title = string.Join('\n', Columns.Wrap(Harmless.Line(rows[0].Question?.Ask ?? "Figures"), LongestLine)),
            TitleFontSize = 15,
            Subtitle = "As reported. Arrow: open at that end. Hollow: approximate. Faint: denied or doubted. Marks of a day stand side by side." + (left.Length > 0 ? "\n" + left : "") + "\n" + string.Join('\n', Columns.Wrap(measured, LongestNote)),
            SubtitleFontSize = 11,
            PlotAreaBorderColor = OxyColors.LightGray,
            Padding = new OxyThickness(12, 12, 48, 12),
        };
        model.Axes.Add(Dates(ChartAxes.Day(marks.Min(mark => mark.Date)), ChartAxes.Day(marks.Max(mark => mark.Date))));
        model.Axes.Add(Values(top, Unit(rows[0])));
        model.Legends.Add(new Legend
        {
            LegendPlacement = LegendPlacement.Outside,
            LegendPosition = LegendPosition.BottomLeft,
            LegendOrientation = LegendOrientation.Horizontal,
            LegendFontSize = 11,
            LegendItemSpacing = 18,
        });
        return model;
    }

    private static DateTimeAxis Dates(double first, double last)
    {
        var axis = ChartAxes.Dates(first, last, 110);
        (axis.Title, axis.AxisTitleDistance) = ("published", 6);
        return axis;
    }

    private static LinearAxis Values(double top, string title)
    {
        var axis = ChartAxes.Values(top, OxyColor.FromRgb(0xEE, 0xEE, 0xEE));
        (axis.Title, axis.AxisTitleDistance) = (title, 8);
        return axis;
    }

    private static string Unit(FigureRow row) => row.Figure.Unit == "count" ? "number" : row.Figure.Unit;

    /// <summary>Marks of one day stand a little apart, so that none hides another: no further than half a day, or a sixty-fifth of the width.</summary>
    private static double Apart(int place, IReadOnlyList<FigureMark> marks)
    {
        var days = ChartAxes.Day(marks.Max(mark => mark.Date)) - ChartAxes.Day(marks.Min(mark => mark.Date));
        var most = (Math.Min(MostOrigins, FigureMark.Origins(marks).Count) + 1) / 2;
        return (place % 2 == 0 ? place / 2 : -(place + 1) / 2) * Math.Min(Math.Max(DaysApart, days * .012), Math.Max(HalfDay, days * MostApart) / Math.Max(1, most));
    }

    private static void Add(PlotModel model, IReadOnlyList<FigureMark> marks, string origin, OxyColor colour, MarkerType shape, double apart, double top)
    {
        string? title = Name(origin);
        foreach (var alike in marks.GroupBy(mark => (mark.Against, mark.Approximate)).OrderBy(group => group.Key))
        {
            model.Series.Add(Series(alike, title, Shade(alike.Key.Against, colour), shape, apart, alike.Key.Approximate));
            title = null;
        }
        foreach (var mark in marks)
            Ends(model, mark, Shade(mark.Against, colour), apart, top);
    }

    private static ScatterSeries Series(IEnumerable<FigureMark> marks, string? title, OxyColor colour, MarkerType shape, double apart, bool hollow)
    {
        var series = new ScatterSeries
        {
            Title = title,
            RenderInLegend = title is not null,
            MarkerType = shape,
            MarkerSize = 5,
            MarkerFill = hollow ? OxyColors.White : colour,
            MarkerStroke = colour,
            MarkerStrokeThickness = 1.5,
        };
        series.Points.AddRange(marks.SelectMany(mark => mark.Named.Select(value => new ScatterPoint(ChartAxes.Day(mark.Date) + apart, (double)value))));
        return series;
    }

    private static void Ends(PlotModel model, FigureMark mark, OxyColor colour, double apart, double top)
    {
        var (x, value) = (ChartAxes.Day(mark.Date) + apart, (double)mark.Named[0]);
        if (mark.High is null || mark.Low is null)
            model.Annotations.Add(new ArrowAnnotation
            {
                StartPoint = new DataPoint(x, value),
                EndPoint = new DataPoint(x, mark.High is null ? value + (top * Arrow) : Math.Max(0, value - (top * Arrow))),
                Color = colour,
                StrokeThickness = 1.5,
                HeadLength = 5,
                HeadWidth = 3,
            });
        else if (mark.High > mark.Low)
        {
            var bar = new LineSeries { Color = colour, StrokeThickness = 2, RenderInLegend = false };
            bar.Points.AddRange([new DataPoint(x, (double)mark.Low), new DataPoint(x, (double)mark.High)]);
            model.Series.Insert(0, bar);
        }
    }

    private static OxyColor Shade(bool against, OxyColor colour) => against ? OxyColor.FromAColor(90, colour) : colour;

    private static string Name(string origin) => origin.Length <= LongestName ? origin : origin[..(char.IsHighSurrogate(origin[LongestName - 4]) ? LongestName - 4 : LongestName - 3)] + " ...";
}
