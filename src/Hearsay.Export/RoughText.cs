using OxyPlot;

namespace Hearsay.Export;

/// <summary>
/// Measures text for a picture whose fonts are not known before it is shown: wide enough for the common sans-serif fonts, so that no label runs over another. The library's own measure takes
/// the widths of one PDF font, which are too narrow for others.
/// </summary>
internal sealed class RoughText(int width, int height) : PdfRenderContext(width, height, OxyColors.White)
{
    private const double Letter = .62, Bold = .68, Line = 1.15;

    public override OxySize MeasureText(string text, string fontFamily, double fontSize, double fontWeight) => Measure(text, fontSize, fontWeight);

    /// <summary>Width and height of one or more lines.</summary>
    public static OxySize Measure(string text, double fontSize, double fontWeight)
    {
        if (string.IsNullOrEmpty(text))
            return OxySize.Empty;
        var lines = text.Split('\n');
        return new OxySize(lines.Max(line => line.Length) * fontSize * (fontWeight > FontWeights.Normal ? Bold : Letter), lines.Length * fontSize * Line);
    }
}
