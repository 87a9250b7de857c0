using Hearsay.Ledger.Agreement;

namespace Hearsay.Ledger.Briefs;

/// <summary>What a brief says of itself, in words: what was read, how many questions are of which kind, and by whom it was read.</summary>
public static class Summary
{
    private static readonly (FlagKind Flag, string Words)[] Counted =
    [
        (FlagKind.Conflict, "in conflict"), (FlagKind.OneOrigin, "on one origin"), (FlagKind.NoOrigin, "without an origin"), (FlagKind.Silence, "met with silence"),
    ];

    /// <summary>"5 reports, 6 Nov 2024 to 5 Feb 2025 (dates inferred)".</summary>
    public static string Reports(Brief brief)
    {
        ArgumentNullException.ThrowIfNull(brief);
        var dated = brief.Reports.Where(report => report.Published is not null).ToArray();
        var words = Wording.Count(brief.Reports.Count, "report");
        if (brief.Events.Count > 1)
            words += $" of {Wording.Count(brief.Events.Count, "event")}";
        if (dated.Length == 0)
            return brief.Reports.Count == 0 ? words : words + ", undated";
        string first = Wording.Date(dated[0].Published!.Value), last = Wording.Date(dated[^1].Published!.Value);
        words += first == last ? $", {first}" : $", {first} to {last}";
        if (dated.Length < brief.Reports.Count)
            words += $" ({brief.Reports.Count - dated.Length} undated)";
        var inferred = dated.Count(report => report.PublishedBasis == DateBasis.Inferred);
        return inferred == 0 ? words : words + (inferred == dated.Length ? " (dates inferred)" : $" ({Wording.Count(inferred, "date")} inferred)");
    }

    /// <summary>"14 questions: 1 in conflict, 2 on one origin".</summary>
    public static string Questions(Brief brief)
    {
        ArgumentNullException.ThrowIfNull(brief);
        var kinds = Counted.Select(kind => (kind.Words, Count: brief.Questions.Count(question => question.Flags.Contains(kind.Flag))))
            .Where(kind => kind.Count > 0).Select(kind => $"{Wording.Count(kind.Count)} {kind.Words}").ToArray();
        return Wording.Count(brief.Questions.Count, "question") + (kinds.Length > 0 ? ": " + string.Join(", ", kinds) : "");
    }

    /// <summary>How much was read, how many of the statements and figures of questions a person checked, how far it was measured, and what is in no question.</summary>
    public static string HowRead(Brief brief)
    {
        ArgumentNullException.ThrowIfNull(brief);
        var seen = brief.Questions.SelectMany(question => question.Items).Where(item => item.Checked).DistinctBy(item => (item.Report, item.Figure ?? item.Statement)).Count();
        var words = $"{Wording.Count(brief.Statements, "statement")} and {Wording.Count(brief.Figures, "figure")}, read by machine; {(seen == 0 ? "none" : $"{Wording.Count(seen)} of them")} checked by a person. {MeasuredWords.Of(brief.Measured)} How well this build reads public data is measured in eval/results.md.";
        return brief.Unplaced.Count == 0 ? words
            : $"{words} {Wording.Count(brief.Unplaced.Count, "claim")} {(brief.Unplaced.Count == 1 ? "is" : "are")} in no question: --format json lists them under \"unplaced\".";
    }
}
