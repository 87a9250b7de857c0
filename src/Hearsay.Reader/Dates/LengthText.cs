using System.Globalization;

namespace Hearsay.Reader.Dates;

/// <summary>Lengths of time as ISO 8601 writes them.</summary>
internal static class LengthText
{
    /// <summary>"P2Y", "PT30M"; an X for a number that is not told.</summary>
    public static string Of(TimeUnit unit, decimal? count) => unit switch
    {
        TimeUnit.Minute => $"PT{Number(count, 1)}M",
        TimeUnit.Hour => $"PT{Number(count, 1)}H",
        TimeUnit.Day => $"P{Number(count, 1)}D",
        TimeUnit.Week or TimeUnit.Weekend => $"P{Number(count, 1)}W",
        TimeUnit.Fortnight => $"P{Number(count, 2)}W",
        TimeUnit.Month => $"P{Number(count, 1)}M",
        TimeUnit.Quarter => $"P{Number(count, 3)}M",
        TimeUnit.Year => $"P{Number(count, 1)}Y",
        TimeUnit.Decade => $"P{Number(count, 10)}Y",
        _ => $"P{Number(count, 100)}Y",
    };

    /// <summary>From one date to the other in the units that both tell; null where one is not known or the second comes first.</summary>
    public static string? Between(PartialDate? from, PartialDate? until) => (from, until) switch
    {
        ({ } first, { } last) when first.First > last.Last => null,
        ({ Day: not null } first, { Day: not null } last) => Of(TimeUnit.Day, last.First.DayNumber - first.First.DayNumber),
        ({ Month: { } first }, { Month: { } last }) => Of(TimeUnit.Month, (12 * (until.Value.Year - from.Value.Year)) + last - first),
        ({ } first, { } last) => Of(TimeUnit.Year, last.Year - first.Year),
        _ => null,
    };

    private static string Number(decimal? count, int times) => count is { } number ? (number * times).ToString("0.##", CultureInfo.InvariantCulture) : "X";
}
