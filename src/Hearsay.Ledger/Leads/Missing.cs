using Hearsay.Ledger.Copies;
using Hearsay.Ledger.Filing;
using Hearsay.Ledger.Origins;
using Hearsay.Ledger.Questions;

namespace Hearsay.Ledger.Leads;

/// <summary>Which sources the evidence of a question speaks of that are not among the reports of its event.</summary>
/// <param name="reports">Those of the event.</param>
/// <param name="credited">Ids of the reports whose credited original was found.</param>
internal sealed class Missing(IReadOnlyList<FiledReport> reports, IReadOnlySet<string> credited)
{
    private readonly Dictionary<string, HashSet<(string?, string?)>> _named = new(StringComparer.Ordinal);

    /// <summary>The outlets of the event, each with one of its reports and the first day that it published on; null where one is undated.</summary>
    private readonly Dictionary<(string?, string?), (Report One, DateOnly? First)> _outlets = reports.GroupBy(report => OutletOf(report.Report))
        .ToDictionary(same => same.Key, same => (same.First().Report, same.Any(report => report.Report.Published is null) ? null : same.Min(report => report.Report.Published!.Value.First) as DateOnly?));

    /// <summary>Each source once, in the order of what leads to it.</summary>
    public IEnumerable<Candidate> Of(IReadOnlyList<Evidence> evidence)
    {
        var originals = evidence.Where(Credits).ToArray();
        var covered = originals.ToHashSet<Evidence>(ReferenceEqualityComparer.Instance);
        return Named(LeadKind.CreditedOriginal, originals.Select(item => (item, item.Report.Report.OriginalSource!)))
            .Concat(Named(LeadKind.Relay, evidence.SelectMany(Relays)))
            .Concat(Hidden(LeadKind.FigureWithoutOrigin, evidence.Where(item => item is { OriginKind: OriginKind.Unattributed, HasValue: true } && !covered.Contains(item))))
            .Concat(Hidden(LeadKind.UnnamedSource, evidence.Where(item => item.OriginKind == OriginKind.Unnamed && !covered.Contains(item))))
            .Concat(evidence.Where(item => item is { IsNamed: true, Statement.Quotation: Quotation.Cut }).GroupBy(item => (item.Report.Index, item.Statement!.Id))
                .Select(group => new Candidate(LeadKind.CutQuote, group.First().Origin, [.. group])));
    }

    private bool Credits(Evidence item) => item.Report.Report.OriginalSource is { } source && source.Any(char.IsLetterOrDigit) && !credited.Contains(item.Report.Id) && !IsHere(source, item.Report);

    /// <summary>Outlets and other bodies on whose word, or through whom, it is told: a person who passes a word on has no report of their own to be found.</summary>
    private IEnumerable<(Evidence, string)> Relays(Evidence item)
    {
        foreach (var via in item.Via.Where(via => IsBody(via, item.Report) && !IsHere(via, item.Report)))
            yield return (item, via);
        if (item.IsNamed && Media.Is(item.Origin, item.OriginKind) && !IsHere(item.Origin, item.Report))
            yield return (item, item.Origin);
    }

    private static bool IsBody(string name, FiledReport from) => from.Reading.Actors.FirstOrDefault(actor => actor.Name == name) is not { } actor || actor.Kind is ActorKind.Outlet or ActorKind.Agency or ActorKind.Organisation;

    private static IEnumerable<Candidate> Named(LeadKind kind, IEnumerable<(Evidence Item, string Name)> told) => told.GroupBy(one => Key(one.Name), StringComparer.Ordinal)
        .Select(group => new Candidate(kind, group.Select(one => one.Name).OrderBy(name => name.Length).ThenBy(name => name, StringComparer.Ordinal).First(), [.. group.Select(one => one.Item).Distinct()]));

    /// <summary>What nobody named gives: by its value, since the count of origins tells such apart by that; by its report where it has none.</summary>
    private static IEnumerable<Candidate> Hidden(LeadKind kind, IEnumerable<Evidence> told) =>
        told.GroupBy(item => item.Figure is { } figure ? (-1, figure.Low, figure.High) : (item.Report.Index, null, null)).Select(group => new Candidate(kind, null, [.. group]));

    private static string Key(string name) => Credit.SiteName(name) is { Length: > 0 } site ? site : Credit.Letters(OutletNames.Usual(name));

    /// <summary>Whether a report of that outlet, not later than this one, or this one itself, is among the event's.</summary>
    private bool IsHere(string name, FiledReport from)
    {
        if (!_named.TryGetValue(name, out var outlets))
        {
            var looked = new Report { Id = "", Text = "", OriginalSource = name };
            outlets = _named[name] = [.. _outlets.Where(outlet => Is(looked, outlet.Value.One)).Select(outlet => outlet.Key)];
        }
        return outlets.Contains(OutletOf(from.Report)) || outlets.Any(outlet => _outlets[outlet].First is not { } first || from.Report.Published is not { } published || first <= published.Last);
    }

    /// <summary>What tells an outlet, of a report: its name, and the site that it is at.</summary>
    private static (string? Outlet, string? Site) OutletOf(Report report) => (report.Outlet, report.Url is { } url ? Credit.Site(url) : null);

    private static bool Is(Report looked, Report other) => Credit.Names(looked, other) || other.Outlet is { } outlet && Key(outlet) == Key(looked.OriginalSource!);
}
