using System.Globalization;

namespace Hearsay.Reader.Figures;

/// <summary>Numbers written in digits.</summary>
internal static class Numeral
{
    private const int LongestDigits = 24;

    /// <summary>Where the run of digits and the separators between them ends that begins at <paramref name="at"/>.</summary>
    public static int EndOf(string text, int at, int limit)
    {
        var end = at;
        while (end < limit && (char.IsAsciiDigit(text[end]) || (IsSeparator(text[end]) && Joins(text, end, limit))))
            end++;
        return end;
    }

    /// <summary>
    /// The value of digits with separators: commas between groups of thousands (or lakhs), one decimal point, or points
    /// between groups where there are several. Null for anything else ("18.10.2019") and beyond 24 digits.
    /// </summary>
    public static decimal? Parse(ReadOnlySpan<char> digits, out bool plain)
    {
        plain = digits.IndexOfAnyExceptInRange('0', '9') < 0;
        if (digits.Length > LongestDigits + 8)
            return null;
        int commas = digits.Count(','), points = digits.Count('.');
        if (points > 1 && (commas > 0 || !AreGroups(digits, '.')))
            return null;
        Span<char> bare = stackalloc char[digits.Length];
        var length = 0;
        foreach (var c in digits)
            if (c != ',' && !(c == '.' && points > 1))
                bare[length++] = c;
        return length <= LongestDigits && decimal.TryParse(bare[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;
    }

    private static bool IsSeparator(char c) => c is ',' or '.';

    /// <summary>Whether a separator stands between digits and, if a comma, before two or three of them.</summary>
    private static bool Joins(string text, int at, int limit)
    {
        var digits = 0;
        while (at + 1 + digits < limit && digits < 4 && char.IsAsciiDigit(text[at + 1 + digits]))
            digits++;
        if (text[at] == '.')
            return digits > 0;
        return digits == 3 || (digits == 2 && at + 3 < limit && text[at + 3] == ',');
    }

    private static bool AreGroups(ReadOnlySpan<char> digits, char separator)
    {
        var first = true;
        foreach (var group in digits.Split(separator))
        {
            var length = group.End.Value - group.Start.Value;
            if (first ? length is 0 or > 3 : length != 3)
                return false;
            first = false;
        }
        return true;
    }
}
