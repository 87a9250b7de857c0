using Hearsay.Ledger.Briefs;
using Hearsay.Ledger.Decisions;

namespace Hearsay.Ledger.Views;

/// <summary>More views of a ledger as text: changes, silences, copies, events, origins, the differences between two days, and what a sentence is about. Pure layout.</summary>
public static class TextLists
{
    private const int Date = 10, Name = 34;

    /// <summary>Each change with the day of the later report, whose it is, what happened and where.</summary>
    public static void Changes(IReadOnlyList<ChangeRow> rows, SelectedBrief selected, int undated, TextWriter writer, BriefLayout layout)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(selected);
        var view = new ViewPage(writer, layout);
        view.Head($"{Wording.Count(rows.Count, "change")}.", selected.Origins, undated);
        view.Rows(rows, row => Dated(view, row.To.Published, $"{Remarks.Changed(row.Change)} {Harmless.Line(row.Question.Ask)}", row.Question.Id));
    }

    /// <summary>Each silence with the day that first tells of it, who is silent on what, and where it is told.</summary>
    public static void Silence(IReadOnlyList<SilenceRow> rows, SelectedBrief selected, int undated, TextWriter writer, BriefLayout layout)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(selected);
        var view = new ViewPage(writer, layout);
        view.Head(rows.Count == 0 ? "Nobody is told to have withheld a word." : $"{Wording.Count(rows.Count, "word")} withheld. That somebody is not quoted is no silence.", selected.Origins, undated);
        view.Rows(rows, row => Dated(view, row.Silence.Since, Withheld(row), row.Question.Id));
    }

    /// <summary>Each copy with its day, what it takes from what, how much, and by what that is known.</summary>
    public static void Copies(IReadOnlyList<CopyRow> rows, SelectedBrief selected, int undated, TextWriter writer, BriefLayout layout)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(selected);
        var view = new ViewPage(writer, layout);
        view.Head($"{Wording.Count(rows.Count, "report")} taken from another, of {Wording.Count(selected.Brief.Reports.Count)}.", selected.Origins, undated);
        view.Rows(rows, row => Dated(view, row.Report.Published, $"{Named(row.Report)} {Sources.Copied(row.Copy, row.Original is null ? null : Named(row.Original))}", ""));
    }

    /// <summary>Each event with its title, its days, and how many reports and questions it has.</summary>
    public static void Events(IReadOnlyList<EventRow> rows, SelectedBrief selected, TextWriter writer, BriefLayout layout)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(selected);
        var view = new ViewPage(writer, layout);
        view.Head($"{Wording.Count(rows.Count, "event")}. {Summary.Reports(selected.Brief)}.", selected.Origins, selected.Undated);
        view.Rows(rows, row => view.Page.Row(
            Columns.PadRight(row.Event.Id, Date + 2) + "  ", $"{Harmless.Line(row.Event.Title)}; {Days(row)}{Wording.Count(row.Questions.Count, "question")}", Wording.Count(row.Event.Reports.Count, "report")));
    }

    /// <summary>Each origin with its kind, who passes its word on, how often it stands alone and how often it is silent.</summary>
    public static void Origins(IReadOnlyList<OriginRow> rows, SelectedBrief selected, TextWriter writer, BriefLayout layout)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(selected);
        var view = new ViewPage(writer, layout);
        view.Head($"{Wording.Count(rows.Count, "origin")} of {Wording.Count(selected.Brief.Questions.Count, "question")}.", [], selected.Undated);
        view.Rows(rows, row => view.Named(row.Name, Name, Standing(row), Wording.Count(row.Questions.Count, "question")));
    }

    /// <summary>Each difference under its question.</summary>
    public static void Differences(IReadOnlyList<Difference> rows, PartialDate from, PartialDate to, int undated, TextWriter writer, BriefLayout layout)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var view = new ViewPage(writer, layout);
        view.Head($"{Wording.Count(rows.Count, "difference")} between {from} and {to}.", [], undated);
        view.Rows(rows, row => view.Page.Row($"{Columns.PadRight(What(row.Kind), Name / 2)}  ", Told(row), row.Question.Id));
    }

    /// <summary>Each question that the sentence is about, as the brief shows it; a line where there is none.</summary>
    public static void Asked(IReadOnlyList<Asked> rows, string sentence, SelectedBrief selected, TextWriter writer, BriefLayout layout)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(selected);
        var view = new ViewPage(writer, layout);
        view.Head($"\"{Harmless.Line(sentence)}\"", selected.Origins, selected.Undated);
        if (rows.Count == 0)
            view.Page.Paragraph(0, $"None of {Wording.Count(selected.Brief.Questions.Count, "question")} is near it: the reports may say nothing on it, or say it in other words.");
        var number = 0;
        view.Rows(rows, row =>
        {
            TextQuestion.Write(++number, row.Question, selected.Brief, view.Page);
            view.Page.Empty();
        });
    }

    private static void Dated(ViewPage view, PartialDate? date, string words, string end) => view.Page.Row(Columns.PadRight(date?.ToString() ?? "undated", Date) + "  ", words, end);

    private static string Withheld(SilenceRow row)
    {
        var spoke = row.Spoke is { } date ? $" Spoke on {Wording.Date(date)}." : "";
        return $"{Wording.Sentence(Harmless.Line(row.Silence.Origin))} gives no word: {Harmless.Line(row.Question.Ask)}{spoke} Told by {string.Join(", ", row.Silence.Reports.Select(Harmless.Line))}.";
    }

    private static string Named(BriefReport report) => Harmless.Line(report.Outlet is { Length: > 0 } outlet ? $"{report.Id} ({outlet})" : report.Id);

    private static string Days(EventRow row) => row.First is not { } first ? "" : row.Last == first ? $"{first}; " : $"{first} to {row.Last}; ";

    private static string Standing(OriginRow row)
    {
        var notes = new[]
        {
            row.Via.Count > 0 ? "through " + string.Join(", ", row.Via.Select(Harmless.Line)) : "", row.Alone > 0 ? $"alone on {Wording.Count(row.Alone)}" : "",
            row.Silent > 0 ? $"gives no word on {Wording.Count(row.Silent)}" : "", Wording.Count(row.Reports.Count, "report"),
            row.Rating is { } rating ? $"rated {AdmiraltyCode.Words(rating.Grade)} by {Harmless.Line(rating.By)}" : "",
        };
        return string.Join("; ", notes.Where(note => note.Length > 0));
    }

    /// <summary>"new position", for text and JSON.</summary>
    internal static string What(DifferenceKind kind) => kind switch
    {
        DifferenceKind.NewQuestion => "new question",
        DifferenceKind.NewPosition => "new position",
        DifferenceKind.OtherFlags => "other flags",
        _ => "no longer asked",
    };

    private static string Told(Difference row)
    {
        var ask = Harmless.Line(row.Question.Ask);
        if (row.Kind == DifferenceKind.OtherFlags)
            return $"{Flags(row.Before)} became {Flags(row.Question.Flags)}: {ask}";
        return row.Position is { } position ? $"{Wording.Origin(position)} {Wording.Act(position)} {Wording.Value(position, row.Question.Unit)}".TrimEnd() + $": {ask}" : ask;
    }

    private static string Flags(IReadOnlyList<FlagKind> flags) => flags.Count == 0 ? "no flag" : string.Join(", ", flags.Select(Wording.Name));
}
