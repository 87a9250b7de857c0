using Hearsay.Language;
using Hearsay.Reader.Figures;
using Hearsay.Reader.Origins;
using Hearsay.Reader.Tellings;

namespace Hearsay.Reader;

/// <summary>
/// Reads what a report claims: its language is analysed, tellings are found, statements and figures are made of them.
/// A pure function of the report and the models; thread-safe.
/// </summary>
public sealed class ReportReader(IAnalyzer analyzer, TellingFinder finder)
{
    /// <summary>A reader with the models that came with the program.</summary>
    /// <exception cref="InvalidDataException">A model file is broken, or of another build.</exception>
    /// <exception cref="IOException">A model file is missing or can't be read.</exception>
    public static ReportReader LoadDefault()
    {
        var models = Path.Combine(AppContext.BaseDirectory, "models");
        var finder = Task.Run(() => TellingFinder.Load(models));
        var analyzer = Analyzer.Load(models);
        return new ReportReader(analyzer, finder.GetAwaiter().GetResult());
    }

    public Reading Read(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var analysis = analyzer.Analyze(report.Text, report.Furniture);
        var built = StatementBuilder.Build(analysis, report, finder.Find(analysis));
        return new Reading
        {
            Report = report,
            Furniture = report.Furniture,
            Sentences = [.. analysis.Sentences.Where(s => s.Count > 0).Select(analysis.SpanOf)],
            Actors = built.Actors,
            Statements = built.Statements,
            Figures = FigureAttachment.Attach(FigureReader.Read(analysis, report), built.Statements),
        };
    }
}
