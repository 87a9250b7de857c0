using Hearsay.Language;
using Hearsay.Language.Coreference;
using Hearsay.Ledger;
using Hearsay.Reader;
using Hearsay.Reader.Tellings;

namespace Hearsay.Evaluation.Stages;

/// <summary>What the stages of one run share: the data folder, the models, and where readings are left for other scorers.</summary>
/// <param name="data">The data folder.</param>
/// <param name="models">A folder of models; null for those beside the program.</param>
/// <param name="readings">Where readings and briefs are written as the program would print them; null for nowhere.</param>
internal sealed class EvaluationRun(string data, string? models = null, string? readings = null)
{
    private readonly Lazy<Analyzer> _analyzer = new(() => Analyzer.Load(Models(models)));
    private readonly Lazy<EntityResolver> _resolver = new(() => EntityResolver.Load(Models(models)));
    private readonly Lazy<TellingFinder> _finder = new(() => TellingFinder.Load(Models(models)));
    private ReportReader? _reader;

    public Analyzer Analyzer => _analyzer.Value;

    public EntityResolver Resolver => _resolver.Value;

    /// <summary>A path under the data folder.</summary>
    public string At(params string[] parts) => Path.Combine([data, .. parts]);

    /// <summary>The first of the paths under the data folder that is not there.</summary>
    public string? Missing(params string[] paths) => paths.Select(path => At(path)).FirstOrDefault(path => !Path.Exists(path));

    /// <summary>Reads reports on all cores, in their order.</summary>
    /// <param name="name">What the file of readings is called where they are kept.</param>
    /// <param name="reports">The reports, as intake gives them.</param>
    public IReadOnlyList<Reading> Read(string name, IEnumerable<Report> reports) => Kept(name, [.. reports.AsParallel().AsOrdered().Select(Reader().Read)]);

    /// <summary>As <see cref="Read(string, IEnumerable{Report})"/>, with what each was read from.</summary>
    public IReadOnlyList<(Reading Reading, Analysis Analysis)> Analyzed(string name, IEnumerable<Report> reports)
    {
        var reader = Reader();
        var made = reports.AsParallel().AsOrdered().Select(report =>
        {
            var analysis = reader.Analyze(report);
            return (Reading: reader.Read(report, analysis), Analysis: analysis);
        }).ToList();
        Kept(name, made.ConvertAll(one => one.Reading));
        return made;
    }

    /// <summary>Reads a report whose analysis is at hand.</summary>
    public Reading Read(Report report, Analysis analysis) => Reader().Read(report, analysis);

    /// <summary>Reads reports one after the other, in the order given.</summary>
    public IReadOnlyList<Reading> ReadAlone(IEnumerable<Report> reports) => [.. reports.Select(Reader().Read)];

    public Brief Brief(string name, IReadOnlyList<Reading> of)
    {
        var brief = BriefBuilder.Build(of);
        Keep(name + ".brief.json", [BriefJson.Write(brief)]);
        return brief;
    }

    private static string Models(string? folder) => folder ?? Path.Combine(AppContext.BaseDirectory, "models");

    private ReportReader Reader() => _reader ??= new ReportReader(Analyzer, _finder.Value, Resolver);

    private List<Reading> Kept(string name, List<Reading> made)
    {
        Keep(name + ".jsonl", made.Select(ReadingJson.Write));
        return made;
    }

    private void Keep(string name, IEnumerable<byte[]> lines)
    {
        if (readings is null)
            return;
        Directory.CreateDirectory(readings);
        using var file = File.Create(Path.Combine(readings, name));
        foreach (var line in lines)
        {
            file.Write(line);
            file.WriteByte((byte)'\n');
        }
    }
}
