namespace Hearsay.Ledger.Verifying;

/// <summary>All spans of a reading, each with what it is the span of.</summary>
internal static class ReadingSpans
{
    public static IEnumerable<(Span Span, string Where)> Of(Reading reading) =>
    [
        .. reading.Furniture.Select(span => (span, "furniture")),
        .. reading.Sentences.Select(span => (span, "a sentence")),
        .. reading.Actors.SelectMany(actor => actor.Mentions.Select(span => (span, "a mention of actor " + actor.Id))),
        .. reading.Statements.SelectMany(Of),
        .. reading.Figures.Select(figure => (figure.Span, "figure " + figure.Id)),
    ];

    private static IEnumerable<(Span Span, string Where)> Of(Statement statement) =>
    [
        .. statement.Source.Select(span => (span, "the source of statement " + statement.Id)),
        .. statement.Cue.Select(span => (span, "the cue of statement " + statement.Id)),
        .. statement.Content.Select(span => (span, "the content of statement " + statement.Id)),
    ];
}
