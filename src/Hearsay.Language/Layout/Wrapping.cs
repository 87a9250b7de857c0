using Hearsay.Language.Tokens;

namespace Hearsay.Language.Layout;

/// <summary>
/// Whether a program has filled a text's lines to a width, so that they end anywhere in a sentence. It has, where no line is longer than <see cref="Widest"/>; of all neighbouring lines seven of ten
/// firsts are full, that is, could hardly have taken the next one's first word; and of the lines behind full ones at least three of ten go on in small letters or, in a text of capitals, the width is
/// that of a page. Lists, headlines and verses fail the last two.
/// </summary>
/// <param name="Width">The longest line; 0 when the text is not hard-wrapped.</param>
internal readonly record struct Wrapping(int Width)
{
    private const int Widest = 100;
    private const int Narrowest = 30;
    private const int NarrowestPage = 60;
    private const int LeastPairs = 3;
    private const double FullShare = 0.7;
    private const double SmallShare = 0.3;

    /// <summary>Share of the width that a line filled by hand, or to a narrower margin, may leave.</summary>
    private const double Slack = 0.15;

    public bool IsWrapped => Width > 0;

    public static Wrapping Of(string text, List<Line> lines)
    {
        var width = 0;
        foreach (var line in lines)
            width = Math.Max(width, line.Width);
        var wrapping = new Wrapping(width);
        return width is <= Widest and >= Narrowest && wrapping.Fits(text, lines) ? wrapping : default;
    }

    /// <summary>Whether a line could hardly have taken the next one's first word.</summary>
    public bool IsFull(string text, Line line, Line next)
    {
        var word = 0;
        while (word < Width && next.Kept.Start + word < next.Kept.End && !Characters.IsBlank(text[next.Kept.Start + word]))
            word++;
        return line.Width + 1 + word > Width * (1 - Slack);
    }

    private bool Fits(string text, List<Line> lines)
    {
        var (pairs, full, small, capital) = (0, 0, 0, 0);
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i].Fresh)
                continue;
            pairs++;
            if (!IsFull(text, lines[i - 1], lines[i]))
                continue;
            full++;
            small += char.IsLower(text[lines[i].Kept.Start]) ? 1 : 0;
            capital += HasSmall(lines[i].Kept.Of(text)) ? 0 : 1;
        }
        var runsOn = small >= full * SmallShare || (Width >= NarrowestPage && capital >= full * FullShare);
        return pairs >= LeastPairs && full >= pairs * FullShare && runsOn;
    }

    private static bool HasSmall(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
            if (char.IsLower(c))
                return true;
        return false;
    }
}
