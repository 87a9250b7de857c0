using Hearsay.Evaluation.Stages;

namespace Hearsay.Evaluation.Meantime;

/// <summary>How the rarer values of events are read: negated, possible, probable, and either of the last two. Events whose mark is left open are not asked about.</summary>
internal sealed record EventScore(int Events, Ratio Negated, Ratio Hedged, Ratio Possible, Ratio Probable)
{
    public static EventScore operator +(EventScore a, EventScore b) =>
        new(a.Events + b.Events, a.Negated + b.Negated, a.Hedged + b.Hedged, a.Possible + b.Possible, a.Probable + b.Probable);

    /// <param name="events">Each event with the certainty and the polarity that were read.</param>
    public static EventScore Of(IReadOnlyCollection<(MarkedEvent Event, Certainty Certainty, Polarity Polarity)> events)
    {
        var sure = events.Where(one => one.Event.Certainty is not null).Select(one => (Gold: one.Event.Certainty!.Value, Read: one.Certainty)).ToList();
        var plain = events.Where(one => one.Event.Polarity is not null).Select(one => (Gold: one.Event.Polarity!.Value, Read: one.Polarity)).ToList();
        return new EventScore(
            sure.Count, Count(plain, value => value == Polarity.Negated), Count(sure, value => value is Certainty.Possible or Certainty.Probable or Certainty.Improbable),
            Count(sure, value => value == Certainty.Possible), Count(sure, value => value == Certainty.Probable));
    }

    public IReadOnlyList<Metric> Metrics() =>
    [
        new("negated", Negated.F1), new("negated_precision", Negated.Precision), new("negated_recall", Negated.Share),
        new("hedged", Hedged.F1), new("hedged_precision", Hedged.Precision), new("hedged_recall", Hedged.Share), new("possible", Possible.F1), new("probable", Probable.F1),
    ];

    private static Ratio Count<T>(List<(T Gold, T Read)> values, Func<T, bool> counts) =>
        new(values.Count(value => counts(value.Gold) && counts(value.Read)), values.Count(value => counts(value.Gold)), values.Count(value => counts(value.Read)));
}
