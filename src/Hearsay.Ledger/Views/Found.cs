using Hearsay.Ledger.Decisions;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Views;

/// <summary>What an id of a ledger stands for: a report, a statement or figure in one, or a question. Exactly one of the three is there.</summary>
/// <param name="Brief">On all that the ledger holds.</param>
/// <param name="Selection">All readings.</param>
public sealed record Found(Brief Brief, Selection Selection)
{
    private const int LeastOfQuestion = 4;

    /// <summary>What people decided.</summary>
    public Decided Decided { get; private init; } = Decided.None;

    /// <summary>What people decided about it.</summary>
    public Hand Hand => Told is { } told ? Hand.On(told, Decided) : Hand.On([Id], Decided);

    /// <summary>The key of a statement or figure; null for anything else.</summary>
    public CellKey? Cell => Told is not { } told ? null : told.Figure is { } figure ? CellKey.Of(told.Reading, figure) : CellKey.Of(told.Reading, told.Statement!);

    public Reading? Report { get; private init; }

    public ToldItem? Told { get; private init; }

    public Question? Question { get; private init; }

    /// <summary>Looks the id up.</summary>
    /// <param name="id">A report's id, <c>id@digits</c>, <c>id/s3</c>, <c>id/f2</c>, <c>s3</c> or <c>f2</c> of any report, or a question's id or its beginning.</param>
    /// <param name="maker">This build.</param>
    /// <returns>All that it can stand for: more than one where several reports have the id.</returns>
    public static async Task<IReadOnlyList<Found>> LoadAsync(ILedgerStore ledger, string maker, string id, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(id);
        var selection = await Selection.LoadAsync(ledger, new ViewFilter(), cancel).ConfigureAwait(false);
        var brief = await Settling.BriefAsync(ledger, maker, cancel).ConfigureAwait(false);
        var any = new Found(brief, selection) { Decided = await Decided.LoadAsync(ledger, cancel).ConfigureAwait(false) };
        if (Reports(selection, id) is { Count: > 0 } reports)
            return [.. reports.Select(report => any with { Report = report })];
        var slash = id.LastIndexOf('/');
        if (slash > 0)
            return [.. Reports(selection, id[..slash]).SelectMany(report => In(report, id[(slash + 1)..])).Select(told => any with { Told = told })];
        if (selection.Readings.SelectMany(reading => In(reading, id)).ToList() is { Count: > 0 } bare)
            return [.. bare.Select(told => any with { Told = told })];
        return id.Length < LeastOfQuestion ? [] : [.. brief.Questions.Where(question => question.Id.StartsWith(id, StringComparison.Ordinal)).Select(question => any with { Question = question })];
    }

    /// <summary>What it is shown by.</summary>
    public string Id => Report?.Report.Id ?? Told?.Id ?? Question!.Id;

    private static List<Reading> Reports(Selection selection, string id)
    {
        var exact = selection.Readings.Where(reading => reading.Report.Id == id).ToList();
        return exact.Count > 0 ? exact : [.. selection.Readings.Where(reading => ShownIds.Names(id, Given(reading.Report.Id, selection.Keys[reading.Report.Id]), selection.Keys[reading.Report.Id]))];
    }

    /// <summary>The id as it came with the report.</summary>
    private static string Given(string shown, string key)
    {
        var at = shown.LastIndexOf('@');
        return at > 0 && key.StartsWith(shown[(at + 1)..], StringComparison.Ordinal) ? shown[..at] : shown;
    }

    private static IEnumerable<ToldItem> In(Reading reading, string id) =>
        reading.Statements.Where(statement => statement.Id == id).Select(statement => new ToldItem(reading, statement, null))
            .Concat(ToldList.FiguresOf(reading).Where(told => told.Figure!.Id == id));
}
