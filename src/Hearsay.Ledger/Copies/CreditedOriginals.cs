using System.Collections.Concurrent;
using Hearsay.Ledger.Filing;
using Hearsay.Ledger.Words;

namespace Hearsay.Ledger.Copies;

/// <summary>
/// Finds the original of a report that retells another in its own words and names its outlet: the outlet's report, not later, of the same days, in which
/// most of its names and numbers stand. Only the nearest in time are looked at, so that the work for each report is bounded.
/// </summary>
internal sealed class CreditedOriginals
{
    private const int Nearest = 24, LongestOutlet = 5, FarthestInDays = 14, LeastShared = 5;
    private const double LeastShare = .4, RareName = 3;
    private readonly Pile _pile;
    private readonly Dictionary<string, string> _bySite = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _byOutlet = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<int, HashSet<string>> _names = [];
    private readonly Dictionary<string, List<int>>.AlternateLookup<ReadOnlySpan<char>> _outlets;

    public CreditedOriginals(Pile pile)
    {
        _pile = pile;
        _outlets = _byOutlet.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var report in pile.Reports)
        {
            if (report.Report.Outlet is not { Length: > 2 } outlet)
                continue;
            if (!_byOutlet.TryGetValue(Key(outlet), out var list))
                _byOutlet.Add(Key(outlet), list = []);
            list.Add(report.Index);
            _bySite.TryAdd(Credit.Letters(outlet), Key(outlet));
            _bySite.TryAdd("the" + Credit.Letters(outlet), Key(outlet));
        }
    }

    /// <summary>The original that a report credits and retells; null for none.</summary>
    public (int Of, string Rule)? Of(int report)
    {
        var copy = _pile.Reports[report];
        var credited = Credited(copy).ToArray();
        if (credited.Length == 0)
            return null;
        var names = NamesOf(report);
        var best = credited.SelectMany(outlet => Near(outlet, report)).Distinct()
            .Select(other => (Other: other, Shared: names.Count(NamesOf(other).Contains)))
            .Where(found => found.Shared >= LeastShared && found.Shared >= LeastShare * names.Count)
            .OrderByDescending(found => found.Shared).ThenBy(found => found.Other).Select(found => ((int, int)?)found).FirstOrDefault();
        return best is var (other, shared) ? (other, $"credited original: it names the other's outlet, and {shared} of its {names.Count} names and numbers stand there") : null;
    }

    /// <summary>Outlets of the pile, other than its own, that the report names.</summary>
    private IEnumerable<string> Credited(FiledReport report)
    {
        if (_byOutlet.Count == 0)
            yield break;
        var own = report.Report.Outlet is { } outlet ? Key(outlet) : null;
        var named = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        if (report.Report.OriginalSource is { } source && Credit.SiteName(source) is { Length: > 0 } site && _bySite.TryGetValue(site, out var bearer) && named.Add(bearer))
            yield return bearer;
        foreach (var text in new[] { report.Report.OriginalSource, report.Text }.OfType<string>())
        {
            var words = TermReader.Places(text, new Span(0, text.Length));
            for (var at = 0; at < words.Count; at++)
            {
                var isName = Word.IsName(text, words[at]);
                for (var length = 1; isName && length <= LongestOutlet && at + length <= words.Count; length++)
                {
                    if (Outlet(text.AsSpan(words[at].Start, words[at + length - 1].End - words[at].Start)) is { } key && !string.Equals(key, own, StringComparison.OrdinalIgnoreCase) && named.Add(key))
                        yield return key;
                }
            }
        }
    }

    private IEnumerable<int> Near(string outlet, int report)
    {
        var list = _byOutlet[outlet];
        var at = list.BinarySearch(report);
        at = at < 0 ? ~at : at;
        for (var i = Math.Max(0, at - Nearest); i < Math.Min(list.Count, at + Nearest); i++)
        {
            if (list[i] != report && MayPrecede(_pile.Reports[list[i]].Report, _pile.Reports[report].Report))
                yield return list[i];
        }
    }

    private static bool MayPrecede(Report of, Report copy) =>
        of.Published is not { } first || copy.Published is not { } second
        || first.First <= second.Last && second.First.DayNumber - first.Last.DayNumber <= FarthestInDays;

    /// <summary>Read once for each report that comes into question.</summary>
    private HashSet<string> NamesOf(int report) => _names.GetOrAdd(report, static (index, pile) => Names(pile.Reports[index]), _pile);

    private static HashSet<string> Names(FiledReport report) => TermReader.Read(report.Text, new Span(0, report.Text.Length))
        .Where(term => term.Name && (term.Weight > RareName || char.IsDigit(term.Key[0]))).Select(term => term.Key).ToHashSet(StringComparer.Ordinal);

    /// <summary>The words themselves as a key, where an outlet of the pile has that name; else null.</summary>
    private string? Outlet(ReadOnlySpan<char> words)
    {
        var key = words.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? words[4..] : words;
        return _outlets.ContainsKey(key) ? key.ToString() : null;
    }

    private static string Key(string outlet) => outlet.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? outlet[4..] : outlet;
}
