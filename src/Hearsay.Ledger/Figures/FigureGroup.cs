namespace Hearsay.Ledger.Figures;

/// <summary>The figures of one event that answer one question.</summary>
/// <param name="Event">Index of the event's first report.</param>
/// <param name="Topic">What they answer.</param>
/// <param name="Figures">In the order of the reports and their texts.</param>
internal sealed record FigureGroup(int Event, FigureTopic Topic, IReadOnlyList<FiledFigure> Figures);
