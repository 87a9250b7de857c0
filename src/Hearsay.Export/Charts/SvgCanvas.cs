using AngleSharp.Dom;
using Hearsay.Export.Html;
using OxyPlot;
using HorizontalAlignment = OxyPlot.HorizontalAlignment;
using VerticalAlignment = OxyPlot.VerticalAlignment;

namespace Hearsay.Export.Charts;

/// <summary>
/// Takes the lines and words of axes from the plotting library as elements that have classes and no colours, so that a page's style rules can paint them for light, dark and paper. The library's own
/// exporter writes fixed colours into each element, and no links.
/// </summary>
internal sealed class SvgCanvas(Markup markup, IElement picture) : RenderContextBase
{
    private int _clips;

    /// <summary>What the axes are told to draw their grid with; only its being this one matters.</summary>
    public static OxyColor Grid { get; } = OxyColors.LightGray;

    public override int ClipCount => _clips;

    public override void DrawLine(IList<ScreenPoint> points, OxyColor stroke, double thickness, EdgeRenderingMode edgeRenderingMode, double[] dashArray, LineJoin lineJoin)
    {
        var path = string.Join(' ', points.Select((point, i) => $"{(i == 0 ? 'M' : 'L')}{Attributes.Number(point.X)} {Attributes.Number(point.Y)}"));
        picture.Append(markup.Draw("path", stroke == Grid ? "grid" : "axis").With("d", path));
    }

    public override void DrawPolygon(IList<ScreenPoint> points, OxyColor fill, OxyColor stroke, double thickness, EdgeRenderingMode edgeRenderingMode, double[] dashArray, LineJoin lineJoin)
    {
    }

    public override void DrawText(ScreenPoint p, string text, OxyColor fill, string fontFamily, double fontSize, double fontWeight, double rotate, HorizontalAlignment horizontalAlignment, VerticalAlignment verticalAlignment, OxySize? maxSize)
    {
        var anchor = horizontalAlignment switch { HorizontalAlignment.Left => "start", HorizontalAlignment.Right => "end", _ => "middle" };
        var drop = verticalAlignment switch { VerticalAlignment.Top => .8, VerticalAlignment.Bottom => -.2, _ => .35 };
        picture.Append(markup.Draw("text", "tick", text).With("x", p.X).With("y", p.Y + (drop * fontSize)).With("text-anchor", anchor));
    }

    public override void PushClip(OxyRect clippingRectangle) => _clips++;

    public override void PopClip() => _clips--;

    public override OxySize MeasureText(string text, string fontFamily, double fontSize, double fontWeight) => RoughText.Measure(text, fontSize, fontWeight);
}
