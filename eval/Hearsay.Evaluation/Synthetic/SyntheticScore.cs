using Hearsay.Evaluation.Events;
using Hearsay.Evaluation.Grouping;
using Hearsay.Evaluation.Stages;

namespace Hearsay.Evaluation.Synthetic;

/// <summary>How a brief stands against the truth of invented reports; the numbers of the scorer that comes with the generator.</summary>
/// <param name="Events">Reports grouped into events.</param>
/// <param name="Questions">Figures grouped under questions.</param>
/// <param name="Origins">Of the questions that hold a true question's figures, those whose interval of independent origins holds the true number.</param>
/// <param name="Width">How wide that interval is in the mean; 1 is a single number.</param>
/// <param name="Copies">Pairs of copy and original found; the precision counts two copies of one original as right too.</param>
internal sealed record SyntheticScore(EventScore Events, BCubed Questions, Ratio Origins, double Width, CopyScore Copies)
{
    public static SyntheticScore Of(Truth truth, Brief brief)
    {
        var placed = Placed(truth, brief);
        var gold = truth.Figures.Index().ToDictionary(figure => figure.Index, figure => new HashSet<string> { figure.Item.Question });
        var (origins, width) = Counted(truth, brief, placed);
        return new SyntheticScore(EventScore.Of(truth.Events, brief), BCubed.Of(gold, placed), origins, width, CopyScore.Of(truth.Copies, brief.Copies));
    }

    public IReadOnlyList<Metric> Metrics() =>
    [
        new("events", Events.Grouped.F1), new("whole_events", Events.Whole.F1), new("questions", Questions.F1), new("origins_held", Origins.Share),
        new("copy_precision", Copies.Precision), new("copy_recall", Copies.Recall),
    ];

    /// <summary>The questions under which each true figure stands.</summary>
    private static Dictionary<int, HashSet<string>> Placed(Truth truth, Brief brief)
    {
        var items = brief.Questions.SelectMany(question => question.Items.Select(item => (item.Report, item.Span, question.Id))).ToLookup(item => item.Report);
        return truth.Figures.Index().ToDictionary(
            figure => figure.Index,
            figure => items[figure.Item.Report].Where(item => item.Span.Overlaps(figure.Item.Span)).Select(item => item.Id).ToHashSet(StringComparer.Ordinal));
    }

    private static (Ratio Held, double Width) Counted(Truth truth, Brief brief, Dictionary<int, HashSet<string>> placed)
    {
        var spans = brief.Questions.ToDictionary(question => question.Id, question => question.IndependentOrigins);
        var votes = truth.Figures.Index().SelectMany(figure => placed[figure.Index].Select(id => (figure.Item.Question, Id: id))).ToLookup(vote => vote.Question, vote => vote.Id);
        var (held, width, all) = (0, 0, 0);
        foreach (var (question, number) in truth.Origins.Where(origin => votes[origin.Key].Any()))
        {
            var (low, high, _) = spans[votes[question].CountBy(id => id).MaxBy(vote => vote.Value).Key];
            (all, width) = (all + 1, width + high - low + 1);
            held += low <= number && number <= high ? 1 : 0;
        }
        return (new Ratio(held, all, all), all == 0 ? 0 : (double)width / all);
    }
}
