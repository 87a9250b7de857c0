using Hearsay.Ledger.Decisions;
using Hearsay.Ledger.Figures;

namespace Hearsay.Ledger.Views;

/// <summary>Under which question something stands, and whether it can go under another. Pure; thread-safe.</summary>
public static class Placing
{
    /// <summary>The question that a statement or figure stands under; null for none.</summary>
    public static Question? QuestionOf(Brief brief, ToldItem told)
    {
        ArgumentNullException.ThrowIfNull(brief);
        ArgumentNullException.ThrowIfNull(told);
        return brief.Questions.FirstOrDefault(question => question.Items.Any(item => Is(item, told)));
    }

    /// <summary>Whether nothing but one statement with its figures stands under a question, or there is none.</summary>
    public static bool IsAlone(Question? question) => question is null || question.Items.Select(item => (item.Report, item.Statement ?? item.Figure)).Distinct().Count() == 1;

    /// <summary>What something is to stand beside, so that it goes under the question of <paramref name="to"/>; else why it cannot, in words.</summary>
    /// <param name="what">A statement or figure.</param>
    /// <param name="to">A question, or a statement or figure of one.</param>
    public static (CellKey? Cell, string? Why) Beside(Found what, Found to)
    {
        ArgumentNullException.ThrowIfNull(what);
        ArgumentNullException.ThrowIfNull(to);
        var told = what.Told!;
        if (to.Report is not null)
            return (null, $"{to.Id}: a report has many questions; say which, or a statement or figure of it; 'hearsay questions' lists them");
        var question = to.Question ?? QuestionOf(to.Brief, to.Told!);
        if (question is null)
            return (null, $"{to.Id}: it stands under no question; 'hearsay questions' lists them");
        if (question.Items.Any(item => Is(item, told)))
            return (null, $"{told.Id}: it stands under that question already ({question.Id})");
        if (question.Event != EventOf(what.Brief, told))
            return (null, $"{told.Id}: that question is about another event; only claims of one event meet under a question");
        if (told.Figure is { } figure && question.Kind != QuestionKind.Figure)
            return (null, $"{told.Id}: a figure goes under a question that asks how many or how much; this one does not ('hearsay show {question.Id}')");
        if (told.Figure is { } counted && (!TopicReader.IsAsked(counted) || question.Unit != TopicReader.UnitOf(counted)))
            return (null, $"{told.Id}: it is in another unit ({counted.Unit}) than the question's figures ({question.Unit})");
        return (Cells(question, to, told.Figure is not null).FirstOrDefault(), null);
    }

    private static IEnumerable<CellKey> Cells(Question question, Found to, bool figures)
    {
        if (to.Told is { } told && (told.Figure is not null || !figures))
            yield return to.Cell!;
        foreach (var item in question.Items.Where(item => item.Figure is not null || !figures))
            if (to.Selection.Readings.FirstOrDefault(reading => reading.Report.Id == item.Report) is { } reading)
                yield return item.Figure is { } figure ? CellKey.Of(reading, reading.Figures.First(other => other.Id == figure)) : CellKey.Of(reading, reading.Statements.First(other => other.Id == item.Statement));
    }

    private static string? EventOf(Brief brief, ToldItem told) => brief.Events.FirstOrDefault(one => one.Reports.Contains(told.Reading.Report.Id))?.Id;

    private static bool Is(Item item, ToldItem told) =>
        item.Report == told.Reading.Report.Id && (told.Figure is { } figure ? item.Figure == figure.Id : item.Figure is null && item.Statement == told.Statement!.Id);
}
