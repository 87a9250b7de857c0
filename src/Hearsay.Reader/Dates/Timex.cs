using System.Globalization;

namespace Hearsay.Reader.Dates;

/// <summary>
/// An expression of time as the mark-up language TimeML writes it in its element TIMEX3 (Pustejovsky et al. 2003; values after ISO 8601). The value is of the
/// words without the preposition that opens them: of "since January" that month.
/// </summary>
public static class Timex
{
    private const int Decade = 10, Century = 100;

    /// <summary>DATE, TIME, DURATION or SET.</summary>
    public static string Type(TimeExpression time) => time.Kind switch
    {
        TimeKind.Clock => "TIME",
        TimeKind.Duration or TimeKind.Length => "DURATION",
        TimeKind.Set => "SET",
        _ => "DATE",
    };

    /// <summary><c>2031-05-12</c>, <c>2031-W20</c>, <c>2031-Q1</c>, <c>2030-FA</c>, <c>203</c>, <c>2031-05-12TMO</c>, <c>P2Y</c>, <c>PAST_REF</c> ...; null where it cannot be resolved.</summary>
    public static string? Value(TimeExpression time)
    {
        var core = time.Core;
        return time.Kind switch
        {
            TimeKind.Duration or TimeKind.Length or TimeKind.Set => core.Length,
            TimeKind.Vague => core.Side switch { 1 => "PAST_REF", 2 => "PRESENT_REF", 3 => "FUTURE_REF", _ => "XXXX-XX-XX" },
            TimeKind.Clock => core.From is null && core.Part is not null ? "T" + core.Part : $"{core.From}T{core.Part}",
            _ when core.From is { } from && core.Until is { } until => from == until ? from.ToString() : Stretch(from, until),
            _ => null,
        };
    }

    private static string Stretch(PartialDate from, PartialDate until) => (from, until) switch
    {
        ({ Day: not null }, { Day: not null }) => Days(from.First, until.First) ?? Plain(from, until),
        ({ Month: { } month }, { Month: not null }) => Months(from, month, until) ?? Plain(from, until),
        _ when until.Year - from.Year == Decade - 1 => Text(from.Year / Decade, 3),
        _ when until.Year - from.Year == Century - 1 => Text(from.Year / Century, 2),
        _ => Plain(from, until),
    };

    private static string? Days(DateOnly from, DateOnly until)
    {
        var week = from.ToDateTime(default);
        var name = $"{Text(ISOWeek.GetYear(week), 4)}-W{Text(ISOWeek.GetWeekOfYear(week), 2)}";
        return (from.DayOfWeek, until.DayNumber - from.DayNumber) switch
        {
            (DayOfWeek.Monday, 6) => name,
            (DayOfWeek.Saturday, 1) => name + "-WE",
            _ => null,
        };
    }

    private static string? Months(PartialDate from, int month, PartialDate until) => until.Year == from.Year + (month == 12 ? 1 : 0) && until.Month == ((month + 1) % 12) + 1
        ? month % 3 == 1 ? $"{Text(from.Year, 4)}-Q{Text((month / 3) + 1, 1)}" : month % 3 == 0 ? $"{Text(until.Year, 4)}-{Season(month)}" : null
        : null;

    private static string Season(int month) => month switch { 3 => "SP", 6 => "SU", 9 => "FA", _ => "WI" };

    private static string Plain(PartialDate from, PartialDate until) => $"{from}/{until}";

    private static string Text(int number, int digits) => number.ToString("D" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
