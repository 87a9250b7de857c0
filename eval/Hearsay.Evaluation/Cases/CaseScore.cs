using Hearsay.Evaluation.Grouping;
using Hearsay.Evaluation.Stages;

namespace Hearsay.Evaluation.Cases;

/// <summary>
/// How readings and brief of a case stand against its gold; the numbers of the scorer that comes with the data. A gold statement is found by the statement that shares most of its content. Origin, stance and
/// certainty are shares of all gold statements, marked and hedged of those whose stance or certainty is not the plain one, chain of those told through a relay; invented are relays where there is none.
/// </summary>
internal sealed class CaseScore
{
    private readonly CaseGold _gold;
    private readonly ActorNames _names;
    private readonly Dictionary<string, CaseReading> _readings;
    private readonly Dictionary<int, Statement> _match;
    private readonly Brief _brief;

    public CaseScore(CaseGold gold, IEnumerable<Reading> readings, Brief brief)
    {
        (_gold, _brief) = (gold, brief);
        _names = new ActorNames(gold.Aliases);
        _readings = readings.ToDictionary(reading => CaseGold.Stem(reading.Report.Id), reading => new CaseReading(reading), StringComparer.Ordinal);
        _match = CaseMatch.Of(gold, _readings);
    }

    public IReadOnlyList<Metric> Metrics()
    {
        var shown = _gold.Reports.Sum(report => _readings.GetValueOrDefault(CaseGold.Stem(report))?.Shown.Count ?? 0);
        bool Stance(int at) => Origin(at) && _gold.Statements[at].Stance.Contains(Word(_match[at].Stance));
        bool Certain(int at) => Origin(at) && _gold.Statements[at].Certainty.Contains(Word(_match[at].Certainty));
        var figures = _gold.Figures.Select(figure => (figure, Read: Find(figure))).ToList();
        return
        [
            new("statement_recall", Share(_ => true, _match.ContainsKey)),
            new("statement_precision", shown == 0 ? 0 : (double)_match.Count / shown),
            new("origin", Share(_ => true, Origin)),
            new("stance", Share(_ => true, Stance)),
            new("stance_marked", Share(s => s.Stance[0] is not ("asserts" or "estimates"), Stance)),
            new("certainty", Share(_ => true, Certain)),
            new("certainty_hedged", Share(s => s.Certainty[0] != "certain", Certain)),
            new("chain", Share(s => s.Via.Length > 0, Chain)),
            new("relays_invented", Invented()),
            new("figure_recall", Of(figures.Count(pair => pair.Read is not null), figures.Count)),
            new("figure_origin", Of(figures.Count(pair => pair.Read is { } read && _names.SameAsOneOf(_readings[pair.figure.Report].StatementOf(read)?.Origin, pair.figure.Origin)), figures.Count)),
            new("questions_f1", Questions().F1),
        ];
    }

    public BCubed Questions()
    {
        var items = _gold.Statements.Where(s => s.Question is not null).Select(s => (s.Report, Span: s.Content, Question: s.Question!))
            .Concat(_gold.Figures.Where(f => f.Question is not null).Select(f => (f.Report, f.Span, Question: f.Question!))).ToList();
        return BCubed.Of(
            items.Index().ToDictionary(item => item.Index, item => new HashSet<string> { item.Item.Question }),
            items.Index().ToDictionary(item => item.Index, item => Placed(item.Item.Report, item.Item.Span)));
    }

    /// <summary>The brief's questions that hold something of that stretch.</summary>
    private HashSet<string> Placed(string report, Span span) => _readings.TryGetValue(report, out var reading)
        ? [.. _brief.Questions.Where(question => question.Items.Any(item => CaseGold.Stem(item.Report) == report && reading.Place(item.Span).Overlaps(span))).Select(question => question.Id)]
        : [];

    private bool Origin(int at) => _match.TryGetValue(at, out var read) && _names.SameAsOneOf(read.Origin, _gold.Statements[at].Origin);

    private bool Chain(int at) => Origin(at) && _gold.Statements[at].Via.All(via => _match[at].Via.Any(read => _names.Same(read, via)));

    private double Invented()
    {
        var plain = Enumerable.Range(0, _gold.Statements.Count).Where(at => _gold.Statements[at].Via.Length == 0 && Origin(at)).ToList();
        return Of(plain.Count(at => _match[at].Via.Any(read => !_names.SameAsOneOf(read, _gold.Statements[at].ViaAccepted))), plain.Count);
    }

    private Figure? Find(CaseFigure gold)
    {
        const double LeastOfBoth = 0.25;
        return _readings.TryGetValue(gold.Report, out var reading)
            ? reading.Figures.FirstOrDefault(read => read.Low == gold.Low && read.High == gold.High && Meeting(reading.Place(read.Span), gold.Span) >= LeastOfBoth)
            : null;
    }

    private static double Meeting(Span one, Span other)
    {
        var both = Math.Max(0, Math.Min(one.End, other.End) - Math.Max(one.Start, other.Start));
        return (double)both / Math.Max(1, one.Length + other.Length - both);
    }

    private double Share(Func<CaseStatement, bool> counts, Func<int, bool> right)
    {
        var all = Enumerable.Range(0, _gold.Statements.Count).Where(at => counts(_gold.Statements[at])).ToList();
        return Of(all.Count(right), all.Count);
    }

    private static double Of(int right, int all) => all == 0 ? 0 : (double)right / all;

    private static string Word<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
}
