namespace Hearsay.Intake.Patterns;

/// <summary>
/// What a whole line looks like: words as they are (see <see cref="Fold"/>), a space for any white space, <c>*</c> for
/// anything or nothing, <c>#</c> for digits, <c>{}</c> for the part looked for (at least one character).
/// Matching backtracks to the last star only, so its time is bounded by the product of the two lengths.
/// </summary>
internal sealed class LinePattern
{
    private const char Capture = '\u0001';
    private readonly string _pattern;

    public LinePattern(string pattern) => _pattern = pattern.Replace("{}", "\u0001", StringComparison.Ordinal);

    /// <summary>The letters and digits that a matching line must begin with; empty where it may begin with anything.</summary>
    public string FirstWord
    {
        get
        {
            var end = WordEnd(_pattern);
            return end < _pattern.Length && _pattern[end] is '*' or Capture or '#' ? "" : _pattern[..end];
        }
    }

    /// <summary>End of the letters and digits at the beginning.</summary>
    public static int WordEnd(ReadOnlySpan<char> line)
    {
        var end = 0;
        while (end < line.Length && (char.IsLetterOrDigit(line[end]) || Fold.Of(line[end]) == '\''))
            end++;
        return end;
    }

    /// <param name="line">One line, peeled of white space at its ends.</param>
    /// <param name="captured">Where <c>{}</c> matched, counted in the line; empty at 0 where the pattern has none.</param>
    public bool Matches(ReadOnlySpan<char> line, out Span captured)
    {
        int p = 0, t = 0, star = -1, starText = 0, from = 0;
        captured = default;
        while (t < line.Length)
        {
            if (p < _pattern.Length && _pattern[p] is '*' or Capture)
            {
                CloseCapture(star, from, starText, ref captured);
                star = p;
                from = t;
                t = starText = _pattern[p] == Capture ? t + 1 : t;
                p++;
            }
            else if (p < _pattern.Length && Step(line, ref t, _pattern[p]))
                p++;
            else if (star >= 0)
                (t, p) = (++starText, star + 1);
            else
                return false;
        }
        CloseCapture(star, from, starText, ref captured);
        while (p < _pattern.Length && _pattern[p] == '*')
            p++;
        return p == _pattern.Length;
    }

    private void CloseCapture(int star, int from, int to, ref Span captured)
    {
        if (star >= 0 && _pattern[star] == Capture)
            captured = new Span(from, to);
    }

    private static bool Step(ReadOnlySpan<char> line, ref int t, char expected)
    {
        var c = Fold.Of(line[t]);
        if (expected == '#' ? !char.IsAsciiDigit(c) : c != expected)
            return false;
        t++;
        if (expected == '#')
            while (t < line.Length && char.IsAsciiDigit(line[t]))
                t++;
        else if (expected == ' ')
            while (t < line.Length && char.IsWhiteSpace(line[t]))
                t++;
        return true;
    }
}
