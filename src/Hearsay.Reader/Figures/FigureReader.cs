using Hearsay.Language;
using Hearsay.Reader.Dates;
using Hearsay.Reader.Trails;

namespace Hearsay.Reader.Figures;

/// <summary>
/// Reads the figures of a report: every quantity with its bounds, its kind and unit, what it counts and what happened to that.
/// A pure function of its arguments; thread-safe. Linear in the length of the text.
/// </summary>
public static class FigureReader
{
    /// <summary>
    /// The figures of <paramref name="analysis"/> in the order of the text, with ids <c>f1</c>, <c>f2</c> ...; none overlaps another and each
    /// lies within a sentence. <see cref="Figure.Statement"/> is left null.
    /// </summary>
    /// <param name="analysis">The analysis of the report's text.</param>
    /// <param name="report">The report; its date resolves the time of figures.</param>
    public static IReadOnlyList<Figure> Read(Analysis analysis, Report report) => Read(analysis, report, VagueNumbers.Default, null);

    /// <inheritdoc cref="Read(Analysis, Report)"/>
    /// <param name="vague">What vague numbers stand for.</param>
    /// <param name="trail">Takes down the rules that made each cell.</param>
    internal static IReadOnlyList<Figure> Read(Analysis analysis, Report report, VagueNumbers vague, Trail? trail)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(report);
        var figures = new List<Figure>();
        var (names, running) = (0, new RunningDay());
        foreach (var sentence in analysis.Sentences)
        {
            while (names < analysis.Names.Length && analysis.Names[names].Tokens.End <= sentence.First)
                names++;
            ReadSentence(analysis, new QuantityScanner(analysis, sentence, vague), sentence, names, report.Published, running, figures, trail);
        }
        return figures;
    }

    private static void ReadSentence(Analysis analysis, QuantityScanner scanner, TokenRange sentence, int names, PartialDate? published, RunningDay running, List<Figure> figures, Trail? trail)
    {
        var quantities = scanner.Scan();
        var times = new DateScanner(analysis, scanner.Pieces, published, running).Scan();
        if (quantities.Count == 0)
            return;
        var last = names;
        while (last < analysis.Names.Length && analysis.Names[last].Tokens.First < sentence.End)
            last++;
        var meaning = new MeaningReader(new SentenceView(analysis, sentence), scanner.Pieces, [.. analysis.Names.AsSpan()[names..last]], times, trail);
        figures.AddRange(meaning.Read(quantities, figures.Count));
    }
}
