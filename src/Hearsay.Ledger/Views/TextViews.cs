using System.Globalization;
using Hearsay.Ledger.Briefs;
using Hearsay.Ledger.Decisions;

namespace Hearsay.Ledger.Views;

/// <summary>The views of a ledger as text. The words of reports are made harmless; line ends are <c>\n</c>. Pure layout.</summary>
public static class TextViews
{
    private const int LongestWords = 200, Date = 10, Own = 5, Act = 9, Name = 28;

    /// <summary>What stands beside a brief: whom the origin looked for stands for, and how many reports are left out as undated. A line each.</summary>
    public static IEnumerable<string> Notes(SelectedBrief selected)
    {
        ArgumentNullException.ThrowIfNull(selected);
        return ViewPage.Notes(selected.Origins, selected.Undated, "report").Select(note => note.TrimEnd('.'));
    }

    /// <summary>Each question with its id, its flags and the lines that answer it.</summary>
    public static void Questions(SelectedBrief selected, TextWriter writer, BriefLayout layout)
    {
        ArgumentNullException.ThrowIfNull(selected);
        var view = new ViewPage(writer, layout);
        view.Head($"{Summary.Questions(selected.Brief)}. {Summary.Reports(selected.Brief)}.", selected.Origins, selected.Undated);
        view.Rows(selected.Brief.Questions, question =>
        {
            view.Page.Title(question.Id, Harmless.Line(question.Ask), string.Join(", ", question.Flags.Select(Wording.Flag)));
            view.Page.Paragraph(question.Id.Length + 2, Answer.To(question));
        });
    }

    /// <summary>Each statement under its report, with its own id and what its origin does.</summary>
    public static void Claims(ToldList claims, Decided decided, TextWriter writer, BriefLayout layout)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var view = new ViewPage(writer, layout);
        view.Head($"{Wording.Count(claims.All.Count, "statement")}.", claims.Origins, claims.Undated);
        view.Under(claims.All, told => view.Page.Row($"   {Columns.PadRight(told.Statement!.Id, Own)}{Columns.PadRight(Wording.Act(told.Statement.Stance), Act)}  ", Said(told, told.Words), Hand.On(told, decided).Mark?.Mark ?? ""));
    }

    /// <summary>Each actor with its kind and roles, its statements, and in how many reports it is named.</summary>
    public static void Actors(IReadOnlyList<ActorRow> actors, int undated, TextWriter writer, BriefLayout layout)
    {
        ArgumentNullException.ThrowIfNull(actors);
        var view = new ViewPage(writer, layout);
        view.Head($"{Wording.Count(actors.Count, "actor")}, as the reports name them.", [], undated);
        view.Rows(actors, actor => view.Named(actor.Name, Name, TextActor.Of(actor), Wording.Count(actor.Reports.Count, "report")));
    }

    /// <summary>Each decision with its number, its day, who made it and why.</summary>
    public static void Decisions(IReadOnlyList<Decision> decisions, TextWriter writer, BriefLayout layout)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        var view = new ViewPage(writer, layout);
        view.Head($"{Wording.Count(decisions.Count, "decision")} by people.", [], 0);
        view.Rows(decisions, decision => view.Page.Row(
            Columns.PadRight(decision.Number.ToString(CultureInfo.InvariantCulture), Own) + Columns.PadRight(decision.At[..Math.Min(Date, decision.At.Length)], Date) + "  ",
            Harmless.Line($"{decision.Kind}: {decision.About}; by {decision.By}{(decision.Note is { } note ? $": {note}" : "")}"),
            decision.TakenBack is null ? "" : "taken back"));
    }

    /// <summary>Each dated position: who held what on which question.</summary>
    public static void Timeline(IReadOnlyList<TimelineRow> rows, SelectedBrief selected, int undated, TextWriter writer, BriefLayout layout)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(selected);
        var view = new ViewPage(writer, layout);
        view.Head($"{Wording.Count(rows.Count, "dated position")}.", selected.Origins, undated, "position");
        PartialDate? before = null;
        view.Rows(rows, row =>
        {
            var date = row.Position.Date == before ? "" : row.Position.Date!.Value.ToString();
            view.Page.Row(Columns.PadRight(date, Date) + "  ", Held(row), row.Question.Id);
            before = row.Position.Date;
        });
    }

    /// <summary>"Ida Brandt, through The Plough (likely): words".</summary>
    internal static string Said(ToldItem told, string words)
    {
        var via = told.Statement is { Via.Count: > 0 } statement ? ", through " + string.Join(", ", statement.Via) : "";
        var hedge = Wording.Hedge(told.Statement?.Certainty ?? Certainty.Certain) is { Length: > 0 } hedged ? $" ({hedged})" : "";
        return Harmless.Line(told.Origin + via + hedge) + (words.Length > 0 ? ": " + Cut(Harmless.Line(words), LongestWords) : "");
    }

    private static string Held(TimelineRow row)
    {
        var value = Wording.Value(row.Position, row.Question.Unit);
        var act = row.Position.Stance == Stance.Withholds ? "gives no word" : Wording.Act(row.Position);
        return $"{Wording.Origin(row.Position)} {act}{(value.Length > 0 ? " " + value : "")}: {Harmless.Line(row.Question.Ask)}";
    }

    internal static string Cut(string words, int longest)
    {
        if (words.Length <= longest)
            return words;
        var end = longest - 4;
        return words[..(char.IsHighSurrogate(words[end - 1]) ? end - 1 : end)].TrimEnd() + " ...";
    }
}
