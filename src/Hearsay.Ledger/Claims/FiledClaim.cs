using Hearsay.Ledger.Filing;
using Hearsay.Ledger.Words;

namespace Hearsay.Ledger.Claims;

/// <summary>A statement of a report in the pile, with the topical terms of its content.</summary>
internal sealed record FiledClaim(FiledReport Report, Statement Statement, IReadOnlyList<Term> Terms)
{
    /// <summary>From the first to the last piece of the content, or of the cue where there is none.</summary>
    public Span Span { get; } = SpanOf(Statement);

    /// <inheritdoc cref="Span"/>
    public static Span SpanOf(Statement statement)
    {
        var pieces = statement.Content.Count > 0 ? statement.Content : statement.Cue.Count > 0 ? statement.Cue : statement.Source;
        return pieces.Count == 0 ? default : pieces.Count == 1 ? pieces[0] : new Span(pieces.Min(piece => piece.Start), pieces.Max(piece => piece.End));
    }
}
