using System.Globalization;
using Hearsay.Language;
using Hearsay.Reader.Figures;

namespace Hearsay.Reader.Dates;

/// <summary>
/// Reads dates in digits: "2031-05-14", "14.5.2031", "5/14/31". Where either number could be the month, the date is seen and left open, unless both are the same.
/// </summary>
internal sealed class DayNumbers(Analysis analysis, PieceRun pieces, Calendar calendar)
{
    private const int LastMonth = 12;

    public TimeCore? Read(int at) => Iso(at) ?? Dotted(at) ?? Slashed(at);

    private TimeCore? Iso(int at) =>
        At(at, '-', '-') && pieces[at].Length == 4 && pieces[at + 2].Length == 2 && pieces[at + 4].Length == 2
        && Calendar.Valid(Value(at), Value(at + 2), Value(at + 4)) is { } date
            ? TimeCore.Of(at + 5, date)
            : null;

    /// <summary>The day stands first, as wherever dates are written with points.</summary>
    private TimeCore? Dotted(int at)
    {
        if (pieces[at] is not { Value: null, Length: >= 8 and <= 10 })
            return null;
        var parts = analysis.Text[pieces[at].Start..pieces[at].End].Split('.');
        return parts.Length == 3 && parts[2].Length == 4 && parts.All(part => part.Length is 1 or 2 or 4) && Calendar.Valid(Number(parts[2]), Number(parts[1]), Number(parts[0])) is { } date
            ? TimeCore.Of(at + 1, date)
            : null;
    }

    private TimeCore? Slashed(int at)
    {
        if (!At(at, '/', '/') || pieces[at].Length > 2 || pieces[at + 2].Length > 2 || pieces[at + 4].Length is not (2 or 4) || (at > 0 && pieces[at].Glued && analysis.Text[pieces[at - 1].Start] == '/'))
            return null;
        int first = Value(at), second = Value(at + 2);
        if (Year(at + 4) is not { } year || first is 0 or > 31 || second is 0 or > 31 || (first > LastMonth && second > LastMonth))
            return null;
        return first > LastMonth ? Dated(at, year, second, first) : second > LastMonth || first == second ? Dated(at, year, first, second) : new TimeCore(at + 5, TimeKind.Date, null, null);
    }

    private static TimeCore? Dated(int at, int year, int month, int day) => Calendar.Valid(year, month, day) is { } date ? TimeCore.Of(at + 5, date) : null;

    /// <summary>Two digits are in the hundred years that end with the report's.</summary>
    private int? Year(int at)
    {
        if (pieces[at].Length == 4)
            return Value(at);
        return calendar.Today is not { } today ? null : (today.Year / 100 * 100) + Value(at) is var year && year > today.Year ? year - 100 : year;
    }

    private bool At(int at, char first, char second) =>
        at + 4 < pieces.Count && pieces[at].Plain && Sign(at + 1, first) && Sign(at + 3, second) && pieces[at + 2] is { Plain: true, Glued: true } && pieces[at + 4] is { Plain: true, Glued: true };

    private bool Sign(int at, char sign) => pieces[at].Glued && analysis.Text[pieces[at].Start] == sign;

    private int Value(int at) => (int)Math.Min(pieces[at].Value ?? 0, 9999);

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
