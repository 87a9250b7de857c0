using Hearsay.Reader.Trails;

namespace Hearsay.Reader;

/// <summary>Gives each figure the statement in whose content it stands.</summary>
internal static class FigureAttachment
{
    /// <summary>The figures with <see cref="Figure.Statement"/> set to the innermost statement whose content overlaps theirs, null where none does; its origin is the one who called those counted civilians or combatants.</summary>
    /// <param name="figures">In the order of the text.</param>
    /// <param name="statements">In any order.</param>
    /// <param name="trail">Takes down why.</param>
    public static IReadOnlyList<Figure> Attach(IReadOnlyList<Figure> figures, IReadOnlyList<Statement> statements, Trail? trail = null)
    {
        var pieces = statements
            .SelectMany(statement => statement.Content.Select(span => new Piece(span, statement, statement.Content.Sum(c => c.Length))))
            .OrderBy(piece => piece.Span).ToArray();
        var open = new List<Piece>();
        var attached = new List<Figure>(figures.Count);
        var next = 0;
        foreach (var figure in figures)
        {
            while (next < pieces.Length && pieces[next].Span.Start < figure.Span.End)
                open.Add(pieces[next++]);
            open.RemoveAll(piece => piece.Span.End <= figure.Span.Start);
            var holder = open.MinBy(piece => piece.Size)?.Statement;
            attached.Add(figure with { Statement = holder?.Id, ClassifiedBy = figure.Status is null || holder?.OriginKind == OriginKind.Unattributed ? null : holder?.Origin });
            if (trail is not null)
            {
                trail.Subject = figure.Id;
                trail.Note(attached[^1].Statement is null ? "figure.own" : "figure.statement");
            }
        }
        return attached;
    }

    private sealed record Piece(Span Span, Statement Statement, int Size);
}
