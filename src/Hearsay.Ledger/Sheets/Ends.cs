namespace Hearsay.Ledger.Sheets;

/// <summary>The lowest and the highest that is held.</summary>
internal static class Ends
{
    /// <summary>The lowest low end; null where a figure that is open below may lie lower, or there is none.</summary>
    public static decimal? Low(IReadOnlyList<SheetEntry> held)
    {
        var least = held.Min(entry => entry.Figure.Low);
        return held.Any(entry => entry.Figure is { Low: null, High: { } high } && high <= (least ?? high)) ? null : least;
    }

    /// <summary>The highest high end; null where a figure that is open above may lie higher, or there is none.</summary>
    public static decimal? High(IReadOnlyList<SheetEntry> held)
    {
        var most = held.Max(entry => entry.Figure.High);
        return held.Any(entry => entry.Figure is { High: null, Low: { } low } && low >= (most ?? low)) ? null : most;
    }
}
