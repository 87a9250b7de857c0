using Hearsay.Ledger.Figures;

namespace Hearsay.Ledger.Views;

/// <summary>One figure as the table of figures has it.</summary>
/// <param name="Question">The question that it answers; null where it answers none.</param>
/// <param name="Told">The figure, its statement and its report.</param>
/// <param name="Origin">Whose word it is, by the name that the question has for the origin.</param>
public sealed record FigureRow(Question? Question, ToldItem Told, string Origin)
{
    public Figure Figure => Told.Figure!;

    public Report Report => Told.Reading.Report;

    /// <summary>The number with its bounds and unit in words.</summary>
    public string Value => FigureWords.Of(Figure, Told.Words);

    /// <summary>The figure of the same report that it is a part of; null for none.</summary>
    public Figure? Whole => Figure.PartOf is { } whole ? Told.Reading.Figures.FirstOrDefault(figure => figure.Id == whole) : null;

    /// <summary>Whether its origin says that it is not so.</summary>
    public bool IsNegated => Negation.Of(Figure, Told.Statement);

    /// <summary>The same in metric units; null where there is nothing to convert.</summary>
    public string? Converted => FigureWords.Converted(Figure, Told.Words);
}
