using Hearsay.Ledger.Briefs;

namespace Hearsay.Export.Charts;

/// <summary>
/// Who repeats whom, through whom: origins that several reports tell or that somebody relays, those who relay, and the reports. An origin that one report alone tells, without a relay, is only counted.
/// </summary>
internal sealed class OriginGraph
{
    private const int MostOrigins = 24, MostReports = 24, MostRelays = 24;
    private readonly Dictionary<string, OriginNode> _origins = new(StringComparer.Ordinal), _relays = new(StringComparer.Ordinal), _reports = new(StringComparer.Ordinal);
    private readonly Dictionary<(OriginNode From, OriginNode To), OriginEdge> _edges = [];
    private readonly Brief _brief;

    private OriginGraph(Brief brief) => _brief = brief;

    /// <summary>Those whose word it is and who pass on nobody else's, most widely told first.</summary>
    public IReadOnlyList<OriginNode> Origins => [.. _origins.Values];

    /// <summary>Those who pass on another's word; what they say themselves hangs on them too.</summary>
    public IReadOnlyList<OriginNode> Relays => [.. _relays.Values];

    /// <summary>In the order of the brief.</summary>
    public IReadOnlyList<OriginNode> Reports => [.. _reports.Values.OrderBy(node => node.Order)];

    public IReadOnlyList<OriginEdge> Edges => [.. _edges.Values];

    /// <summary>How many origins one report alone tells, by its letter.</summary>
    public IReadOnlyDictionary<string, int> Alone { get; private set; } = new Dictionary<string, int>();

    /// <summary>How many origins that several reports tell, or relays, there was no room for.</summary>
    public int More { get; private set; }

    public bool IsEmpty => _edges.Count == 0;

    public static OriginGraph Of(Brief brief, Shown shown)
    {
        var graph = new OriginGraph(brief);
        var told = Told(shown);
        graph.AddRelays(shown, told);
        graph.AddOrigins(told);
        graph.AddCopies(shown);
        graph.Alone = told.Where(pair => pair.Value.Count == 1 && !graph._origins.ContainsKey(pair.Key) && !graph._relays.ContainsKey(pair.Key)).CountBy(pair => pair.Value.Keys.First()).ToDictionary(StringComparer.Ordinal);
        return graph;
    }

    /// <summary>Where each named origin is told, by the letter of the report: the first place in each.</summary>
    private static Dictionary<string, SortedDictionary<string, Cite>> Told(Shown shown)
    {
        var told = new Dictionary<string, SortedDictionary<string, Cite>>(StringComparer.Ordinal);
        foreach (var position in shown.Questions.SelectMany(row => row.Question.Positions).Where(position => position.OriginKind is not (OriginKind.Unattributed or OriginKind.Unnamed)))
            foreach (var cite in position.Cites)
            {
                if (!told.TryGetValue(position.Origin, out var places))
                    told.Add(position.Origin, places = new SortedDictionary<string, Cite>(StringComparer.Ordinal));
                places.TryAdd(cite.Letter, cite);
            }
        return told;
    }

    private void AddRelays(Shown shown, Dictionary<string, SortedDictionary<string, Cite>> told)
    {
        var names = Names(shown);
        foreach (var relay in _brief.Relays.Where(relay => relay.Cites.Any(cite => shown.Letters.Contains(cite.Letter))))
        {
            var cite = relay.Cites[0];
            var origin = relay.Cites.Select(place => names.GetValueOrDefault((place.Report, place.Span.Start))).FirstOrDefault(name => name is not null) ?? relay.Origin;
            if (!Fits(_relays, relay.By, MostRelays) || !Fits(_reports, cite.Letter, MostReports) || relay.By == origin)
                continue;
            var by = Node(_relays, relay.By);
            Join(_relays.TryGetValue(origin, out var known) ? known : Node(_origins, origin), by, cite, isCopy: false);
            Join(by, Report(cite.Letter), cite, isCopy: false);
            if (told.TryGetValue(origin, out var places))
                places.Remove(cite.Letter);
        }
    }

    /// <summary>The name that the brief has for whoever stands behind a place.</summary>
    private static Dictionary<(string Report, int Start), string> Names(Shown shown)
    {
        var names = new Dictionary<(string, int), string>();
        foreach (var position in shown.Questions.SelectMany(row => row.Question.Positions))
            foreach (var cite in position.Cites)
                names.TryAdd((cite.Report, cite.Span.Start), position.Origin);
        return names;
    }

    private void AddOrigins(Dictionary<string, SortedDictionary<string, Cite>> told)
    {
        foreach (var (origin, places) in told.Where(pair => pair.Value.Count > 1 || _origins.ContainsKey(pair.Key) || _relays.ContainsKey(pair.Key)).OrderByDescending(pair => pair.Value.Count).ThenBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (!_relays.TryGetValue(origin, out var node) && !Fits(_origins, origin, MostOrigins))
            {
                More++;
                continue;
            }
            node ??= Node(_origins, origin);
            foreach (var (letter, cite) in places.Where(place => Fits(_reports, place.Key, MostReports)))
                Join(node, Report(letter), cite, isCopy: false);
        }
    }

    private void AddCopies(Shown shown)
    {
        var letters = _brief.Reports.DistinctBy(report => report.Id).ToDictionary(report => report.Id, report => report.Letter, StringComparer.Ordinal);
        foreach (var copy in _brief.Copies.Where(copy => copy.Of is not null && shown.Letters.Contains(letters[copy.Report]) && shown.Letters.Contains(letters[copy.Of])))
            if (Fits(_reports, letters[copy.Of!], MostReports) && Fits(_reports, letters[copy.Report], MostReports - 1))
                Join(Report(letters[copy.Of!]), Report(letters[copy.Report]), null, isCopy: true);
    }

    private void Join(OriginNode from, OriginNode to, Cite? cite, bool isCopy) => _edges.TryAdd((from, to), new OriginEdge(from, to, cite, isCopy));

    private OriginNode Report(string letter)
    {
        if (!_reports.TryGetValue(letter, out var node))
        {
            var (order, report) = _brief.Reports.Index().First(pair => pair.Item.Letter == letter);
            _reports.Add(letter, node = new OriginNode(letter, order, report));
        }
        return node;
    }

    private static OriginNode Node(Dictionary<string, OriginNode> nodes, string name)
    {
        if (!nodes.TryGetValue(name, out var node))
            nodes.Add(name, node = new OriginNode(name, nodes.Count, null));
        return node;
    }

    private static bool Fits(Dictionary<string, OriginNode> nodes, string name, int most) => nodes.ContainsKey(name) || nodes.Count < most;
}
