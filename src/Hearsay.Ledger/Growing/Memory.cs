using Hearsay.Ledger.Copies;
using Hearsay.Ledger.Events;
using Hearsay.Ledger.Filing;
using Hearsay.Ledger.Grouping;

namespace Hearsay.Ledger.Growing;

/// <summary>What was lately taken from the store, so that it is not taken again: bounded, and dropped whole when it is full.</summary>
internal sealed class Memory(IGrowth store)
{
    private const int MostKnown = 40_000, MostReports = 5_000, MostRuns = 400_000;
    private readonly Dictionary<long, Known> _known = [];
    private readonly Dictionary<long, Reading> _readings = [];
    private readonly Dictionary<long, Report> _reports = [];
    private readonly HashSet<ulong> _stock = [];
    private readonly Dictionary<ulong, IReadOnlyList<long>> _holders = [];

    /// <summary>Those that hold a run of words, while nothing is filed; null for a stock phrase.</summary>
    public IReadOnlyList<long>? Holders(ulong run)
    {
        if (_holders.TryGetValue(run, out var known))
            return known;
        if (_holders.Count >= MostRuns)
            _holders.Clear();
        return HoldersNow(run) is { } holders ? _holders[run] = holders : null;
    }

    /// <summary>Those that hold a run of words now; null for a stock phrase. Once that, a run stays it.</summary>
    public IReadOnlyList<long>? HoldersNow(ulong run)
    {
        if (_stock.Contains(run))
            return null;
        var holders = store.Holders((long)run, CopyFinder.MostHolders + 1);
        if (holders.Count <= CopyFinder.MostHolders)
            return holders;
        if (_stock.Count >= MostRuns)
            _stock.Clear();
        _stock.Add(run);
        return null;
    }

    /// <summary>Place and terms of a filed report.</summary>
    public Known Of(long report)
    {
        if (_known.TryGetValue(report, out var known))
            return known;
        if (_known.Count >= MostKnown)
            _known.Clear();
        var row = store.Filed(report);
        return _known[report] = new Known(row.Place, EventBag.Read(row.Bag), row.Terms);
    }

    /// <summary>Its current reading, the id as given.</summary>
    public Reading Reading(long report)
    {
        if (_readings.TryGetValue(report, out var reading))
            return reading;
        if (_readings.Count >= MostReports)
            _readings.Clear();
        return _readings[report] = store.Reading(report).Reading;
    }

    /// <summary>Readings in the order of their places, each with the id it is cited by.</summary>
    public (long[] Numbers, FiledReport[] Reports) Pile(IEnumerable<long> reports)
    {
        var numbers = InOrder(reports);
        return (numbers, [.. numbers.Select((number, index) =>
        {
            var reading = Reading(number);
            return new FiledReport(index, reading with { Report = Shown(number, reading.Report) }, Of(number).Place);
        })]);
    }

    /// <summary>Reports without their readings, in the order of their places, each with the id it is cited by.</summary>
    public (long[] Numbers, Report[] Reports) Reports(IEnumerable<long> reports)
    {
        var numbers = InOrder(reports);
        return (numbers, [.. numbers.Select(number => Shown(number, Report(number)))]);
    }

    private Report Report(long report)
    {
        if (_readings.TryGetValue(report, out var reading))
            return reading.Report;
        if (_reports.TryGetValue(report, out var known))
            return known;
        if (_reports.Count >= MostReports)
            _reports.Clear();
        return _reports[report] = store.Report(report);
    }

    private Report Shown(long number, Report report) => report with { Id = store.Shown(number)! };

    private long[] InOrder(IEnumerable<long> reports) => [.. reports.OrderBy(report => Of(report).Place, Comparer<byte[]>.Create(Place.Compare))];

    /// <summary>What is known of a filed report.</summary>
    public sealed record Known(byte[] Place, Bag Bag, IReadOnlyList<int> Terms);
}
