using Hearsay.Ledger.Filing;

namespace Hearsay.Ledger.Figures;

/// <summary>A figure of a report in the pile.</summary>
internal sealed record FiledFigure(FiledReport Report, Figure Figure)
{
    /// <summary>The statement that holds it; null where the report says it in its own voice.</summary>
    public Statement? Statement => Figure.Statement is { } id ? Report.Statements.GetValueOrDefault(id) : null;
}

/// <summary>The figures of one event that answer one question.</summary>
/// <param name="Event">Index of the event's first report.</param>
/// <param name="Topic">What they answer.</param>
/// <param name="Figures">In the order of the reports and their texts.</param>
internal sealed record FigureGroup(int Event, FigureTopic Topic, IReadOnlyList<FiledFigure> Figures);
