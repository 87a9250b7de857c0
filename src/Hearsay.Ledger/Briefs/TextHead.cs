namespace Hearsay.Ledger.Briefs;

/// <summary>The first lines of a brief: what was read, and how many questions are of which kind.</summary>
internal static class TextHead
{
    private static readonly (FlagKind Flag, string Words)[] Counted =
    [
        (FlagKind.Conflict, "in conflict"), (FlagKind.OneOrigin, "on one origin"), (FlagKind.NoOrigin, "without an origin"), (FlagKind.Silence, "met with silence"),
    ];

    public static void Write(Brief brief, Page page)
    {
        page.Row("BRIEF   ", Reports(brief), "");
        page.Paragraph(0, Questions(brief));
    }

    /// <summary>"5 reports, 6 Nov 2024 to 5 Feb 2025 (dates inferred)".</summary>
    public static string Reports(Brief brief)
    {
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
        var kinds = Counted.Select(kind => (kind.Words, Count: brief.Questions.Count(question => question.Flags.Contains(kind.Flag))))
            .Where(kind => kind.Count > 0).Select(kind => $"{Wording.Count(kind.Count)} {kind.Words}").ToArray();
        return Wording.Count(brief.Questions.Count, "question") + (kinds.Length > 0 ? ": " + string.Join(", ", kinds) : "");
    }
}
