using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace Hearsay.Ledger.Filing;

/// <summary>
/// Where a report stands among all others: by the first day of publication (the undated last), of those the vaguest date first, then by the hash of the text, by what else is
/// known of it, and by id. As bytes, so that a store can keep them in order: places compare as their bytes do.
/// </summary>
internal static class Place
{
    private const int HashDigits = 10, Head = 2 * sizeof(ulong), Undated = 0xFFFFFF;

    /// <summary>The place of a report, the same whether it bears its id as given or as shown.</summary>
    public static byte[] Of(Report report)
    {
        var id = Encoding.UTF8.GetBytes(report.Id.Replace('@', '\0'));
        var place = new byte[Head + id.Length];
        BinaryPrimitives.WriteUInt64BigEndian(place, Day(report.Published) << (4 * HashDigits) | Hash(report.Sha256));
        BinaryPrimitives.WriteUInt64BigEndian(place.AsSpan(sizeof(ulong)), Known(report));
        id.CopyTo(place, Head);
        return place;
    }

    /// <summary>Below zero where the one comes before the other.</summary>
    public static int Compare(byte[] one, byte[] other) => one.AsSpan().SequenceCompareTo(other);

    /// <summary>The first and the last day of the publication of a report at that place, as day numbers; null where it is unknown.</summary>
    public static (int First, int Last)? Days(byte[] place)
    {
        var day = (int)(BinaryPrimitives.ReadUInt64BigEndian(place) >> (4 * HashDigits));
        if (day == Undated)
            return null;
        var first = DateOnly.FromDayNumber(day >> 2);
        var date = (day & 3) switch { 0 => new PartialDate(first.Year), 1 => new PartialDate(first.Year, first.Month), _ => PartialDate.Of(first) };
        return (first.DayNumber, date.Last.DayNumber);
    }

    /// <summary>24 bits: the number of the first day, and how exact the date is.</summary>
    private static ulong Day(PartialDate? published) =>
        published is { } date ? (ulong)date.First.DayNumber << 2 | (date.Month is null ? 0ul : date.Day is null ? 1ul : 2ul) : Undated;

    private static ulong Hash(string sha256) =>
        sha256.Length >= HashDigits && ulong.TryParse(sha256.AsSpan(0, HashDigits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hash) ? hash : 0;

    /// <summary>A hash (FNV-1a) of what is known of the report beside its text and its id.</summary>
    private static ulong Known(Report report)
    {
        var hash = 14695981039346656037;
        string?[] known = [report.Title, report.Outlet, report.Author, report.Published?.ToString(), report.Dateline, report.OriginalSource, report.Url, report.Language];
        foreach (var c in string.Join('\n', known))
            hash = (hash ^ c) * 1099511628211;
        return hash;
    }
}
