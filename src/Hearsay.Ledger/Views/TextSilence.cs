using Hearsay.Ledger.Briefs;

namespace Hearsay.Ledger.Views;

/// <summary>Who is silent, as text. Pure layout.</summary>
public static class TextSilence
{
    private const int Date = 10;

    /// <summary>Each silence with the day that first tells of it, who is silent on what, and where it is told.</summary>
    public static void Write(IReadOnlyList<SilenceRow> rows, SelectedBrief selected, int undated, TextWriter writer, BriefLayout layout)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(selected);
        var view = new ViewPage(writer, layout);
        view.Head(rows.Count == 0 ? "Nobody is told to have withheld a word." : $"{Wording.Count(rows.Count, "word")} withheld. That somebody is not quoted is no silence.", selected.Origins, undated);
        view.Rows(rows, row => view.Page.Row(Columns.PadRight(row.Silence.Since?.ToString() ?? "undated", Date) + "  ", Words(row), row.Question.Id));
    }

    private static string Words(SilenceRow row)
    {
        var spoke = row.Spoke is { } date ? $" Spoke on {Wording.Date(date)}." : "";
        return $"{Wording.Sentence(Harmless.Line(row.Silence.Origin))} gives no word: {Harmless.Line(row.Question.Ask)}{spoke} Told by {string.Join(", ", row.Silence.Reports.Select(Harmless.Line))}.";
    }
}
