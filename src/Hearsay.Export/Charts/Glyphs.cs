using AngleSharp.Dom;
using Hearsay.Export.Html;
using Hearsay.Ledger.Briefs;

namespace Hearsay.Export.Charts;

/// <summary>The marks of pictures: one shape and colour for each origin.</summary>
internal static class Glyphs
{
    /// <summary>Half the width of a mark.</summary>
    public const double Size = 5;

    private const int Colours = 6, Longest = 34;

    /// <summary>The class of an origin's colour; what has no origin is grey.</summary>
    public static string Class(PositionRow row) => row.Position.OriginKind == OriginKind.Unattributed ? "hue none" : $"hue h{row.Hue % Colours}";

    /// <summary>A mark: circle, square, triangle or diamond.</summary>
    public static IElement Mark(Markup markup, int hue, double x, double y) => markup.Draw("path", "mark").With("d", Path(hue, x, y));

    /// <summary>A name short enough for a picture.</summary>
    public static string Name(Position position) => Cut(Wording.Origin(position with { Via = [] }), Longest);

    /// <summary>At most so many characters, dots included.</summary>
    public static string Cut(string name, int longest)
    {
        if (name.Length <= longest)
            return name;
        var end = longest - 3;
        return name[..(char.IsHighSurrogate(name[end - 1]) ? end - 1 : end)].TrimEnd() + "...";
    }

    private static string Path(int hue, double x, double y) => (hue % 4) switch
    {
        0 => $"M{At(x - Size)} {At(y)}a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z",
        1 => $"M{At(x - 4.5)} {At(y - 4.5)}h9v9h-9z",
        2 => $"M{At(x)} {At(y - 5.5)}l5.5 10h-11z",
        _ => $"M{At(x)} {At(y - 6.2)}l6.2 6.2l-6.2 6.2l-6.2 -6.2z",
    };

    private static string At(double place) => Attributes.Number(place);
}
