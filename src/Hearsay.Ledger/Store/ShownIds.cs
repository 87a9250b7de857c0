namespace Hearsay.Ledger.Store;

/// <summary>
/// What the reports of a ledger are cited by: the id that came with the report where no other report has it, else the id, <c>@</c> and the first digits
/// of the key, eight or as many as tell them apart. A pure function of the set of reports.
/// </summary>
public static class ShownIds
{
    private const int LeastDigits = 8;

    /// <summary>The shown id of each report, by key.</summary>
    /// <param name="reports">Id as given and key, each key once.</param>
    public static IReadOnlyDictionary<string, string> Of(IEnumerable<(string Id, string Key)> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var byId = reports.ToLookup(report => report.Id, report => report.Key, StringComparer.Ordinal);
        var shown = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var group in byId)
        {
            foreach (var (key, id) in Of(group.Key, [.. group], byId.Contains))
                shown.Add(key, id);
        }
        return shown;
    }

    /// <summary>The shown ids, by key, of the reports to which one id was given.</summary>
    /// <param name="id">As given.</param>
    /// <param name="keys">Of all reports that bear it.</param>
    /// <param name="isGiven">Whether a report came with that id.</param>
    internal static IReadOnlyDictionary<string, string> Of(string id, string[] keys, Func<string, bool> isGiven)
    {
        var digits = keys.Length <= 1 ? 0 : Digits(id, keys, isGiven);
        return keys.ToDictionary(key => key, key => digits == 0 ? id : With(id, key, digits), StringComparer.Ordinal);
    }

    /// <summary>Readings that share nothing but their store get the ids by which a brief cites them.</summary>
    public static IReadOnlyList<Reading> Apply(IReadOnlyList<LedgerReading> readings)
    {
        var shown = Of(readings.Select(reading => (reading.Reading.Report.Id, reading.Key)));
        return [.. readings.Select(reading => reading.Reading with { Report = reading.Reading.Report with { Id = shown[reading.Key] } })];
    }

    /// <summary>Whether <paramref name="wanted"/> names that report: its id, or its id, <c>@</c> and digits that its key begins with.</summary>
    public static bool Names(string wanted, string id, string key)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        ArgumentNullException.ThrowIfNull(key);
        if (wanted == id)
            return true;
        var at = wanted.LastIndexOf('@');
        return at >= 0 && at < wanted.Length - 1 && wanted[..at] == id && key.StartsWith(wanted[(at + 1)..], StringComparison.OrdinalIgnoreCase);
    }

    private static int Digits(string id, string[] keys, Func<string, bool> isGiven)
    {
        var digits = LeastDigits;
        while (digits < ReportKey.Length && (keys.DistinctBy(key => key[..digits]).Count() < keys.Length || keys.Any(key => isGiven(With(id, key, digits)))))
            digits++;
        return digits;
    }

    private static string With(string id, string key, int digits) => $"{id}@{key[..digits]}";
}
