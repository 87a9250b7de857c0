using System.Globalization;
using OxyPlot;
using OxyPlot.Axes;

namespace Hearsay.Export.Charts;

/// <summary>The axes of pictures of figures: days to the right, numbers upwards from nought.</summary>
internal static class ChartAxes
{
    private const double Margin = .14, Room = .06;
    private const int ManyDays = 300;

    public static DateTimeAxis Dates(double first, double last, int interval) => new()
    {
        Position = AxisPosition.Bottom,
        StringFormat = last - first > ManyDays ? "MMM yyyy" : "d MMM yyyy",
        Minimum = first - Math.Max(1, (last - first) * Room),
        Maximum = last + Math.Max(1, (last - first) * Room),
        MinimumMajorStep = 1,
        MinorTickSize = 0,
        IntervalLength = interval,
    };

    /// <param name="top">The highest number that is to be shown.</param>
    /// <param name="grid">Colour of the lines at the numbers.</param>
    public static LinearAxis Values(double top, OxyColor grid) => new()
    {
        Position = AxisPosition.Left,
        Minimum = 0,
        Maximum = top * (1 + Margin),
        StringFormat = "#,##0.###",
        MajorGridlineStyle = LineStyle.Solid,
        MajorGridlineColor = grid,
        MinorTickSize = 0,
    };

    /// <summary>A day as a number on the axis.</summary>
    public static double Day(DateOnly date) => DateTimeAxis.ToDouble(date.ToDateTime(default));

    /// <summary>A plot with nothing in it but axes.</summary>
    public static PlotModel Model(OxyThickness margins, params IEnumerable<Axis> axes)
    {
        var model = new PlotModel { Culture = CultureInfo.InvariantCulture, DefaultFont = "Arial", PlotMargins = margins, Padding = new OxyThickness(0), PlotAreaBorderThickness = new OxyThickness(0) };
        foreach (var axis in axes)
            model.Axes.Add(axis);
        return model;
    }
}
