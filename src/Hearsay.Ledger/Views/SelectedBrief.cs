using Hearsay.Ledger.Decisions;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Views;

/// <summary>The brief on what a filter lets through.</summary>
/// <param name="Brief">Of the questions, those that the filter lets through.</param>
/// <param name="Origins">The names that the origin looked for stands for, in order; empty where none is looked for.</param>
/// <param name="Undated">How many reports were left out because nothing tells when they were published.</param>
public sealed record SelectedBrief(Brief Brief, IReadOnlyList<string> Origins, int Undated)
{
    /// <summary>The stored brief where it answers, else one made on the reports that the filter's dates let through.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="maker">This build.</param>
    /// <param name="filter">What is looked at.</param>
    /// <param name="cancel">Stops it.</param>
    /// <param name="selection">The readings that the filter's dates let through, where they are at hand.</param>
    public static async Task<SelectedBrief> LoadAsync(ILedgerStore ledger, string maker, ViewFilter filter, CancellationToken cancel, Selection? selection = null)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(filter);
        if (!filter.IsDated)
            return Of(await Settling.BriefAsync(ledger, maker, cancel).ConfigureAwait(false), filter, 0);
        selection ??= await Selection.LoadAsync(ledger, filter, cancel).ConfigureAwait(false);
        return Of(BriefBuilder.Build(selection.Readings, await Decided.LoadAsync(ledger, cancel).ConfigureAwait(false)), filter, selection.Undated);
    }

    /// <summary>What a filter lets through of a brief that is at hand; its dates are not looked at.</summary>
    /// <param name="undated">How many reports were left out for want of a date.</param>
    public static SelectedBrief Of(Brief brief, ViewFilter filter, int undated = 0)
    {
        ArgumentNullException.ThrowIfNull(brief);
        ArgumentNullException.ThrowIfNull(filter);
        if (filter.Question is null && filter.Origin is null)
            return new SelectedBrief(brief, [], undated);
        var questions = brief.Questions.Where(question => filter.Asks(question) && question.Positions.Any(position => filter.Names(position.Origin))).ToArray();
        var ids = questions.Select(question => question.Id).ToHashSet(StringComparer.Ordinal);
        var narrowed = brief with
        {
            Questions = questions,
            Silence = [.. brief.Silence.Where(silence => ids.Contains(silence.Question))],
            Changes = [.. brief.Changes.Where(change => ids.Contains(change.Question))],
            Leads = [.. brief.Leads.Where(lead => ids.Contains(lead.Question))],
            Unplaced = [],
        };
        var origins = filter.Origin is null ? [] : questions.SelectMany(question => question.Positions).Select(position => position.Origin)
            .Where(filter.Names).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        return new SelectedBrief(narrowed, origins, undated);
    }
}
