namespace Hearsay.Intake.Dates;

/// <summary>
/// Reads one date at the beginning of a text: ISO 8601 (with or without a time), <c>18 December 2024</c>,
/// <c>Dec. 18, 2024</c>, <c>December 2024</c>, RFC 1123, <c>2024/12/18</c>, <c>18.12.2024</c> where only one reading
/// is a date, and <c>3 JAN 90</c> where two digits are allowed. The day is kept as given, whatever the time zone.
/// </summary>
internal static class DateReader
{
    private const int FirstYear = 1600, LastYear = 2199;

    /// <summary>The date of a field: the whole value is a date, or a date with a time behind it.</summary>
    public static PartialDate? Given(string? value)
    {
        if (value is null)
            return null;
        var text = value.AsSpan().Trim();
        return TryRead(text, false, out var date, out var length) && IsTime(text[length..]) ? date : null;
    }

    /// <summary>The date at the beginning of a line whose other words are few; years in four digits.</summary>
    public static PartialDate? Leading(ReadOnlySpan<char> text) =>
        TryRead(text.TrimStart(), false, out var date, out _) ? date : null;

    /// <param name="shortYears">Whether <c>90</c> may stand for 1990 (50 and above) and <c>12</c> for 2012.</param>
    /// <param name="length">Characters read, the day of the week before the date included.</param>
    public static bool TryRead(ReadOnlySpan<char> text, bool shortYears, out PartialDate date, out int length)
    {
        var tokens = new DateTokens(text);
        tokens.SkipDayOfWeek();
        var found = TryNumbers(ref tokens, out date) || TryDayFirst(ref tokens, shortYears, out date) || TryMonthFirst(ref tokens, out date);
        length = tokens.Position;
        return found;
    }

    /// <summary><c>18 December 2024</c>, <c>18th of December, 2024</c>, <c>3 JAN 90</c>, <c>18-Dec-2024</c>.</summary>
    private static bool TryDayFirst(ref DateTokens tokens, bool shortYears, out PartialDate date)
    {
        var ahead = tokens;
        date = default;
        if (!ahead.Day(out var day) || !ahead.Month(out var month) || !ahead.Year(shortYears, out var year))
            return false;
        tokens = ahead;
        return Make(year, month, day, out date);
    }

    /// <summary><c>December 18, 2024</c>, <c>Dec 18 2024</c>, <c>December 2024</c>.</summary>
    private static bool TryMonthFirst(ref DateTokens tokens, out PartialDate date)
    {
        var ahead = tokens;
        date = default;
        if (!ahead.Month(out var month))
            return false;
        var monthOnly = ahead;
        if (ahead.Day(out var day) && ahead.Year(false, out var year))
        {
            tokens = ahead;
            return Make(year, month, day, out date);
        }
        if (!monthOnly.Year(false, out year))
            return false;
        tokens = monthOnly;
        return Make(year, month, null, out date);
    }

    private static bool TryNumbers(ref DateTokens tokens, out PartialDate date)
    {
        var ahead = tokens;
        date = default;
        if (!ahead.Number(out var first, out var digits))
            return false;
        if (digits == 8 && Make(first / 10000, first / 100 % 100, first % 100, out date))
        {
            tokens = ahead;
            return true;
        }
        if (!ahead.Separator(out var mark))
        {
            if (digits != 4 || ahead.BeginsWord() || !Make(first, null, null, out date))
                return false;
            tokens = ahead;
            return true;
        }
        if (!ahead.Number(out var second, out var secondDigits) || secondDigits > 2)
            return false;
        return digits == 4 ? TryYearFirst(ref tokens, ahead, mark, first, second, out date)
            : digits <= 2 && TryYearLast(ref tokens, ahead, mark, first, second, out date);
    }

    private static bool TryYearFirst(ref DateTokens tokens, DateTokens ahead, char mark, int year, int month, out PartialDate date)
    {
        var monthOnly = ahead;
        tokens = ahead;
        if (!ahead.Separator(out var again) || again != mark || !ahead.Number(out var day, out var digits) || digits > 2)
        {
            tokens = monthOnly;
            return Make(year, month, null, out date);
        }
        tokens = ahead;
        return Make(year, month, day, out date);
    }

    /// <summary><c>18/12/2024</c> and <c>12/18/2024</c> are clear; <c>3/4/2024</c> is not, but for <c>3/3/2024</c>.</summary>
    private static bool TryYearLast(ref DateTokens tokens, DateTokens ahead, char mark, int first, int second, out PartialDate date)
    {
        date = default;
        if (!ahead.Separator(out var again) || again != mark || !ahead.Number(out var year, out var digits) || digits != 4)
            return false;
        tokens = ahead;
        var dayFirst = Make(year, second, first, out var european);
        var monthFirst = Make(year, first, second, out date);
        if (dayFirst && monthFirst)
            return european == date;
        date = dayFirst ? european : date;
        return dayFirst || monthFirst;
    }

    private static bool Make(int year, int? month, int? day, out PartialDate date)
    {
        var clear = year is >= FirstYear and <= LastYear && month is null or (>= 1 and <= 12)
            && (day is null || day >= 1 && day <= DateTime.DaysInMonth(year, month ?? 1));
        date = clear ? new PartialDate(year, month, day) : default;
        return clear;
    }

    /// <summary>Nothing, or what begins like a time of day: <c>T10:20</c>, <c> at 5 pm</c>, <c>, 17.30 GMT</c>.</summary>
    private static bool IsTime(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart(",|-–—@/ \t");
        if (rest.Length > 0 && rest[0] is 'T' or 't')
            rest = rest[1..];
        else if (rest.StartsWith("at ", StringComparison.OrdinalIgnoreCase))
            rest = rest[3..];
        var clock = rest.IndexOfAnyExceptInRange('0', '9');
        return rest.Length == 0 || rest.Length <= 40 && clock is 1 or 2 or 4 or 6 && (rest[clock] is ':' or '.' or 'h' or ' ' or 'a' or 'p' or 'A' or 'P' or 'Z' or '+' or '-')
            || rest is "Z" or "z" || rest.Length <= 40 && rest[0] is '+' or '-';
    }
}
