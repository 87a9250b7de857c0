using Hearsay.Ledger.Claims;
using Hearsay.Ledger.Decisions;
using Hearsay.Ledger.Figures;
using Hearsay.Ledger.Filing;
using Hearsay.Ledger.Origins;

namespace Hearsay.Ledger.Questions;

/// <summary>Reads off a group of claims who holds what, with the names of one event made one.</summary>
internal sealed class EvidenceReader
{
    /// <summary>What the origin is called where the report says a thing in its own voice.</summary>
    public const string Unattributed = "unattributed";
    private readonly Names _names;
    private readonly Dictionary<string, string> _sides;

    /// <param name="reports">Those of one event.</param>
    /// <param name="decisions">What people decided about names.</param>
    public EvidenceReader(IReadOnlyList<FiledReport> reports, Decided decisions)
    {
        _names = new Names(reports.SelectMany(report => Names.Uses(report.Reading)), decisions);
        _sides = Sides.Of(reports.Select(report => report.Reading), _names);
    }

    /// <summary>A figure is evidence by itself; a claim that holds one of the group's figures is not evidence again.</summary>
    public IReadOnlyList<Evidence> Read(ClaimGroup group)
    {
        if (group.Figures is not { Figures: var figures })
            return [.. Holdings.Of([.. group.Claims.Select(Of)])];
        var told = figures.Select(filed => (filed.Report.Index, filed.Figure.Statement)).ToHashSet();
        return [.. Holdings.Of([.. figures.Select(Of).Concat(group.Claims.Where(claim => !told.Contains((claim.Report.Index, claim.Statement.Id))).Select(Of))
            .OrderBy(evidence => evidence.Report.Index).ThenBy(evidence => evidence.Span)])];
    }

    private Evidence Of(FiledFigure filed) => Of(filed.Report, filed.Statement, filed.Figure, filed.Figure.Span);

    private Evidence Of(FiledClaim claim) => Of(claim.Report, claim.Statement, null, claim.Span);

    private Evidence Of(FiledReport report, Statement? statement, Figure? figure, Span span)
    {
        var origin = statement is null ? Unattributed : _names.Canonical(statement.Origin);
        return new Evidence
        {
            Report = report,
            Origin = origin,
            OriginKind = statement?.OriginKind ?? OriginKind.Unattributed,
            Via = statement is { Via.Count: > 0 } ? [.. statement.Via.Select(_names.Canonical)] : [],
            Statement = statement,
            Figure = figure,
            Span = span,
            Side = _sides.GetValueOrDefault(origin),
        };
    }
}
