using Hearsay.Language;
using Hearsay.Language.Coreference;
using Hearsay.Reader.Figures;
using Hearsay.Reader.Manner;
using Hearsay.Reader.Origins;
using Hearsay.Reader.Tellings;
using Hearsay.Reader.Trails;

namespace Hearsay.Reader;

/// <summary>
/// Reads what a report claims: its language is analysed, tellings are found, statements and figures are made of them.
/// A pure function of the report, the models and the table of vague numbers; thread-safe.
/// </summary>
/// <param name="analyzer">Analyses the language.</param>
/// <param name="finder">Finds the tellings.</param>
/// <param name="resolver">Tells which phrases mention the same; null where pronouns are resolved by salience alone.</param>
/// <param name="vague">What vague numbers stand for; null for the table that comes with the program.</param>
public sealed class ReportReader(IAnalyzer analyzer, TellingFinder finder, EntityResolver? resolver = null, VagueNumbers? vague = null)
{
    /// <summary>A reader with the models that came with the program.</summary>
    /// <exception cref="InvalidDataException">A model file is broken, or of another build.</exception>
    /// <exception cref="IOException">A model file is missing or can't be read.</exception>
    public static ReportReader LoadDefault() => LoadDefault(null);

    /// <inheritdoc cref="LoadDefault()"/>
    /// <param name="vague">What vague numbers stand for; null for the table that comes with the program.</param>
    public static ReportReader LoadDefault(VagueNumbers? vague)
    {
        var models = Path.Combine(AppContext.BaseDirectory, "models");
        var finder = Task.Run(() => TellingFinder.Load(models));
        var resolver = Task.Run(() => EntityResolver.Load(models));
        var analyzer = Analyzer.Load(models);
        return new ReportReader(analyzer, finder.GetAwaiter().GetResult(), resolver.GetAwaiter().GetResult(), vague);
    }

    public Reading Read(Report report) => Read(report, Analyze(report));

    /// <summary>Reads a report whose analysis is at hand.</summary>
    /// <param name="report">The report.</param>
    /// <param name="analysis">As <see cref="Analyze"/> gives it: of a text of the same length, with the same furniture left out.</param>
    public Reading Read(Report report, Analysis analysis)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Read(report, analysis, finder.Find(analysis), null);
    }

    /// <summary>What a report is read from: the analysis of its text, in which quotations between single marks stand between double ones.</summary>
    public Analysis Analyze(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return analyzer.Analyze(SingleMarks.Doubled(report.Text), report.Furniture);
    }

    /// <summary>Reads a report again and tells, rule by rule, how the cells of each statement and figure came to be.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The same reading as <see cref="Read(Report)"/> gives, and the steps by the id of the statement or figure.</returns>
    public (Reading Reading, Func<string, IReadOnlyList<TrailStep>> StepsOf) Explain(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var analysis = Analyze(report);
        var (tellings, trail) = (finder.Weigh(analysis), new Trail(analysis));
        var ids = TellingOrder.Numbered(TellingOrder.InText([.. tellings.Select(weighed => weighed.Telling)]));
        foreach (var (at, id) in ids)
        {
            trail.Subject = id;
            trail.Note(tellings[at].Telling.Rule, tellings[at].Telling.Cue.FirstOrDefault(), tellings[at].Margin);
        }
        return (Read(report, analysis, [.. tellings.Select(weighed => weighed.Telling)], trail), trail.Of);
    }

    private Reading Read(Report report, Analysis analysis, IReadOnlyList<Telling> tellings, Trail? trail)
    {
        var built = StatementBuilder.Build(analysis, report, tellings, resolver is null ? null : () => resolver.Resolve(analysis), trail);
        return new Reading
        {
            Report = report,
            Furniture = report.Furniture,
            Sentences = [.. analysis.Sentences.Where(s => s.Count > 0).Select(analysis.SpanOf)],
            Actors = built.Actors,
            Statements = built.Statements,
            Figures = FigureAttachment.Attach(FigureReader.Read(analysis, report, vague ?? VagueNumbers.Default, trail), built.Statements, trail),
        };
    }
}
