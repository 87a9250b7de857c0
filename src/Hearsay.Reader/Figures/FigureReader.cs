using Hearsay.Language;

namespace Hearsay.Reader.Figures;

/// <summary>
/// Reads the figures of a report: every quantity with its bounds, its kind and unit, what it counts and what happened to that.
/// A pure function of its arguments; thread-safe.
/// </summary>
public static class FigureReader
{
    /// <summary>
    /// The figures of <paramref name="analysis"/> in the order of the text, with ids <c>f1</c>, <c>f2</c> ...; none overlaps another and each
    /// lies within a sentence. <see cref="Figure.Statement"/> is left null.
    /// </summary>
    /// <param name="analysis">The analysis of the report's text.</param>
    /// <param name="report">The report; its date resolves the time of figures.</param>
    public static IReadOnlyList<Figure> Read(Analysis analysis, Report report)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(report);
        var figures = new List<Figure>();
        foreach (var sentence in analysis.Sentences)
            ReadSentence(analysis, sentence, figures);
        return figures;
    }

    private static void ReadSentence(Analysis analysis, TokenRange sentence, List<Figure> figures)
    {
        var scanner = new QuantityScanner(analysis, sentence);
        foreach (var quantity in scanner.Scan())
            figures.Add(Make(scanner.Pieces, quantity, figures.Count + 1));
    }

    private static Figure Make(IReadOnlyList<Piece> pieces, Quantity quantity, int number) => new()
    {
        Id = $"f{number}",
        Kind = quantity.Kind,
        Span = new Span(pieces[quantity.First].Start, pieces[quantity.End - 1].End),
        Low = Trim(quantity.Low),
        High = Trim(quantity.High),
        Approximate = quantity.Approximate,
        Unit = (quantity.Unit ?? "count") + (quantity.Per is null ? "" : $" per {quantity.Per}"),
        Measure = quantity.Per is null ? null : Measure.Rate,
    };

    /// <summary>Without zeros at the end, so that 1.2 million prints as 1200000.</summary>
    private static decimal? Trim(decimal? value) => value is decimal v ? v / 1.000000000000000000000000000000m : null;
}
