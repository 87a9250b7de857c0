using Hearsay.Ledger.Filing;
using Hearsay.Ledger.Grouping;

namespace Hearsay.Ledger.Events;

/// <summary>
/// Brings reports of one event together: by the rare names and words that they share, the less the further apart they were published. How alike two reports are hangs on the two alone; which are
/// looked at, on their neighbours in time among those that share a term; and which come together, on those that are alike. So a report that is added changes only what is near it.
/// </summary>
internal static class EventFinder
{
    /// <summary>How many of its heaviest terms a report is looked up by, and how many neighbours on each side in a term's list it is held against.</summary>
    public const int Keys = 8, Reach = 12;

    /// <summary>Likeness below which reports are of different events.</summary>
    public const double Alike = .28;

    /// <summary>Mean likeness of the reports of two groups below which these are of different events.</summary>
    public const double LeastMean = .22;
    private const int Largest = 100_000;
    private const double NearInDays = 5, HalvedInDays = 45;

    /// <summary>The pairs of reports that are alike, the earlier first.</summary>
    public static (int A, int B, double Alike)[] Pairs(Pile pile, Bag[] bags) =>
        [.. Candidates.Pairs(bags, Keys, Reach).AsParallel().AsOrdered().Select(pair => (pair.A, pair.B, Alike: Likeness(bags[pair.A], pile.Reports[pair.A].Place, bags[pair.B], pile.Reports[pair.B].Place)))
            .Where(pair => pair.Alike >= Alike)];

    /// <summary>How alike two reports are: 0 to 1.</summary>
    public static double Likeness(Bag one, byte[] place, Bag other, byte[] otherPlace) => one.Cosine(other) * Nearness(place, otherPlace);

    /// <summary>The event of each report, as the index of the event's first report.</summary>
    /// <param name="bags">Of each report, in the order of their places.</param>
    /// <param name="places">Of each report.</param>
    /// <param name="copies">Pairs of reports of which one was taken from the other: they are of one event.</param>
    /// <param name="pairs">As <see cref="Pairs"/> gives them.</param>
    public static int[] Find(IReadOnlyList<Bag> bags, IReadOnlyList<byte[]> places, IEnumerable<(int A, int B)> copies, IReadOnlyCollection<(int A, int B, double Alike)> pairs)
    {
        var merger = new Merger(bags, leastMean: LeastMean);
        foreach (var (a, b) in copies)
            merger.Join(a, b);
        merger.Merge(pairs, Alike, Largest, (a, b) => Nearness(places[a], places[b]));
        return [.. Enumerable.Range(0, bags.Count).Select(merger.Find)];
    }

    /// <summary>1 within five days, half forty-five days later, a third another forty-five days later; 1 where a date is unknown.</summary>
    private static double Nearness(byte[] place, byte[] otherPlace)
    {
        if (Place.Days(place) is not var (first, last) || Place.Days(otherPlace) is not var (otherFirst, otherLast))
            return 1;
        var days = Math.Max(0, Math.Max(otherFirst - last, first - otherLast));
        return 1 / (1 + Math.Max(0, days - NearInDays) / HalvedInDays);
    }
}
