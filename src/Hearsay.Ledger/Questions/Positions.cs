using Hearsay.Ledger.Filing;

namespace Hearsay.Ledger.Questions;

/// <summary>Brings together the places where one origin holds the same.</summary>
internal static class Positions
{
    private const int LongestWords = 400;

    /// <summary>By date, then as the reports come; the undated last.</summary>
    public static IReadOnlyList<Position> Of(IReadOnlyList<Evidence> evidence) =>
        evidence.Count == 1 ? [Of([evidence[0]])] : [.. evidence.GroupBy(item => (item.Origin, item.Stance, item.Polarity, item.Certainty, item.Holds, item.IsForecast, item.HasValue, item.Figure?.Low, item.Figure?.High, item.Figure?.Approximate))
            .Select(group => Of([.. group]))
            .OrderBy(position => position.Date?.First ?? DateOnly.MaxValue).ThenByDescending(position => position.Date?.Last ?? DateOnly.MinValue)];

    private static Position Of(Evidence[] same)
    {
        var (first, alone) = (same[0], same.Length == 1);
        return new Position
        {
            Origin = first.Origin,
            OriginKind = first.OriginKind,
            Via = alone ? first.Via : [.. same.Select(item => item.Via).MaxBy(via => via.Count)!],
            Low = first.Figure?.Low,
            High = first.Figure?.High,
            Approximate = first.Figure?.Approximate ?? false,
            Stance = first.Stance,
            Polarity = first.Polarity,
            Certainty = first.Certainty,
            Holds = first.Holds,
            Forecast = first.IsForecast,
            Reports = alone ? [first.Report.Id] : [.. same.Select(item => item.Report.Id).Distinct(StringComparer.Ordinal)],
            Date = first.Date,
            DateTold = first.Statement?.SaidOn is not null,
            Cites = alone ? [first.Report.Cite(first.Span)] : [.. same.Select(item => item.Report.Cite(item.Span)).DistinctBy(cite => (cite.Letter, cite.Paragraph))],
            Words = Words(first.Report, first.Figure?.Span ?? first.Span),
            Quotation = first.Statement?.Quotation ?? Quotation.Paraphrased,
        };
    }

    private static string Words(FiledReport report, Span span)
    {
        var end = Math.Min(span.End, span.Start + LongestWords);
        if (end < span.End && char.IsHighSurrogate(report.Text[end - 1]))
            end--;
        return report.Text[span.Start..end];
    }
}
