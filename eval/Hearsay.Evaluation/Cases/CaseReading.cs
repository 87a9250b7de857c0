using Hearsay.Evaluation.Corpora;
using Hearsay.Evaluation.Stages;

namespace Hearsay.Evaluation.Cases;

/// <summary>One report's reading with its spans in code points, as the gold counts them.</summary>
internal sealed class CaseReading
{
    private readonly CodePoints _places;
    private readonly Dictionary<string, Statement> _byId;

    public CaseReading(Reading reading)
    {
        _places = new CodePoints(reading.Report.Text);
        _byId = reading.Statements.ToDictionary(statement => statement.Id, StringComparer.Ordinal);
        var parents = reading.Statements.Select(statement => statement.Parent).OfType<string>().ToHashSet(StringComparer.Ordinal);
        Shown = [.. reading.Statements.Where(s => s.Content.Count > 0 && s.Cue.Count + s.Source.Count > 0 && !parents.Contains(s.Id))];
        Figures = LoneFigures.Of(reading.Figures);
    }

    /// <summary>Statements with a content that are no other's parent.</summary>
    public IReadOnlyList<Statement> Shown { get; }

    /// <summary>Figures that share no character with one of another value.</summary>
    public IReadOnlyList<Figure> Figures { get; }

    public Span Place(Span span) => _places.Of(span);

    public Statement? StatementOf(Figure figure) => figure.Statement is { } id ? _byId.GetValueOrDefault(id) : null;
}
