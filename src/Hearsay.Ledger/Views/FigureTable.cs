using Hearsay.Ledger.Briefs;

namespace Hearsay.Ledger.Views;

/// <summary>The figures of a ledger by the question that they answer: questions in the order of the brief, then the figures that answer none; each by date of report.</summary>
/// <param name="Rows">All figures that the filter lets through.</param>
/// <param name="Told">The same in the order of the reports.</param>
public sealed record FigureTable(IReadOnlyList<FigureRow> Rows, ToldList Told)
{
    /// <summary>The error of the readings as people measured it on reports of this ledger; null where none was recorded.</summary>
    public Measured? Measured { get; init; }

    /// <param name="told">The figures, in the order of the reports.</param>
    /// <param name="questions">The questions, the weightiest first. A figure that several hold stands under the first.</param>
    public static FigureTable Of(ToldList told, IReadOnlyList<Question> questions)
    {
        ArgumentNullException.ThrowIfNull(told);
        ArgumentNullException.ThrowIfNull(questions);
        var places = new Dictionary<string, (int Rank, Question Question)>(StringComparer.Ordinal);
        foreach (var (rank, question) in questions.Index())
            foreach (var item in question.Items.Where(item => item.Figure is not null))
                places.TryAdd($"{item.Report}/{item.Figure}", (rank, question));
        var rows = told.All
            .Select(item => places.TryGetValue(item.Id, out var place) ? (place.Rank, Row: RowOf(place.Question, item)) : (Rank: int.MaxValue, Row: RowOf(null, item)))
            .OrderBy(pair => pair.Rank).Select(pair => pair.Row);
        return new FigureTable([.. rows], told);
    }

    /// <summary>The rows of the question whose figures a picture shows: the first with a dated one; empty where there is none.</summary>
    public IReadOnlyList<FigureRow> First() =>
        Rows.FirstOrDefault(row => row.Question is not null && row.Report.Published is not null) is { Question: var question } ? [.. Rows.Where(row => row.Question == question)] : [];

    private static FigureRow RowOf(Question? question, ToldItem told)
    {
        var position = question?.Positions.FirstOrDefault(position => position.Cites.Any(cite => cite.Report == told.Reading.Report.Id
            && (cite.Span == told.Figure!.Span || (told.Statement is { } statement && position.Origin == statement.Origin && cite.Span.Contains(told.Figure.Span)))));
        return new FigureRow(question, told, position is null ? told.Origin : position.OriginKind == OriginKind.Unattributed ? "unattributed" : position.Origin);
    }
}
