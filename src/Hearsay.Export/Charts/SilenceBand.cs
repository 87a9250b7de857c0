using AngleSharp.Dom;
using Hearsay.Export.Html;

namespace Hearsay.Export.Charts;

/// <summary>A hatched band from the day on which somebody is told to give no word to the day on which they speak, or to the end.</summary>
internal static class SilenceBand
{
    public const double Height = 20;

    private const double Thick = 13, Step = 6, LabelInset = 5;
    private const int Most = 5;

    /// <summary>The first dated silence of each origin.</summary>
    public static PositionRow[] Of(IReadOnlyList<PositionRow> rows) =>
        [.. rows.Where(IsSilent).DistinctBy(row => row.Hue).Take(Most)];

    /// <summary>Whether a position is a word withheld, on a day that is known.</summary>
    public static bool IsSilent(PositionRow row) => row.Position is { Stance: Stance.Withholds, Date: not null };

    /// <summary>Draws it with the name of who is silent in it.</summary>
    public static void Draw(HtmlPage page, IElement picture, PositionRow row, IReadOnlyList<PositionRow> rows, int number, Func<double, double> x, double end, double top)
    {
        var link = Bar(page, row, rows, number, x, end, top);
        var from = x(ChartAxes.Day(row.Position.Date!.Value.First));
        var words = $"{row.Number}  no word: {Glyphs.Name(row.Position)}";
        var wide = RoughText.Measure(words, Pictures.LabelSize, 400).Width * Pictures.Narrow;
        var at = Math.Min(from + LabelInset, end - wide);
        link.Append(page.Markup.Draw("rect", "paper").With("x", at - 3).With("y", top + 1).With("width", wide + 6).With("height", Thick - 2));
        link.Append(page.Markup.Draw("text", "label", words).With("x", at).With("y", top + Thick - 3));
        picture.Append(link);
    }

    /// <summary>The band alone, as a link to the place.</summary>
    public static IElement Bar(HtmlPage page, PositionRow row, IReadOnlyList<PositionRow> rows, int number, Func<double, double> x, double end, double top)
    {
        var since = row.Position.Date!.Value;
        var spoke = rows.Where(other => other.Hue == row.Hue && !IsSilent(other) && other.Position.Date > since).Select(other => other.Position.Date!.Value).ToArray();
        var (from, to) = (x(ChartAxes.Day(since.First)), spoke.Length > 0 ? x(ChartAxes.Day(spoke.Min().First)) : end);
        to = Math.Max(to, from + Thick);
        var link = Pictures.Link(page, row.Position, $"{row.Number}: {Glyphs.Name(row.Position)} gives no word", number);
        link.SetAttribute("class", Glyphs.Class(row));
        link.Append(page.Markup.Draw("rect", "silence").With("x", from).With("y", top).With("width", to - from).With("height", Thick));
        link.Append(page.Markup.Draw("path", "hatch").With("d", Hatch(from, to, top)));
        return link;
    }

    private static string Hatch(double from, double to, double top)
    {
        var lines = new List<string>();
        for (var x = from + Thick; x < to; x += Step)
            lines.Add($"M{Attributes.Number(x)} {Attributes.Number(top)}l{Attributes.Number(-Thick)} {Attributes.Number(Thick)}");
        return lines.Count == 0 ? $"M{Attributes.Number(from)} {Attributes.Number(top)}" : string.Concat(lines);
    }
}
