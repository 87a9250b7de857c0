namespace Hearsay.Ledger.Briefs;

/// <summary>Which questions are shown, in which order, under which numbers.</summary>
/// <param name="Questions">Number, question, and the event whose heading goes before it: null where none is needed.</param>
/// <param name="More">How many are left out.</param>
public sealed record Shown(IReadOnlyList<(int Number, Question Question, Event? Opens)> Questions, int More)
{
    /// <summary>The <paramref name="top"/> weightiest, those of one event together, the event of the weightiest first.</summary>
    public static Shown Of(Brief brief, int top)
    {
        var kept = brief.Questions.Take(top).ToArray();
        var byEvent = kept.GroupBy(question => question.Event, StringComparer.Ordinal).ToArray();
        var events = brief.Events.ToDictionary(one => one.Id, StringComparer.Ordinal);
        var rows = new List<(int, Question, Event?)>();
        foreach (var group in byEvent)
        {
            var opens = byEvent.Length > 1 || brief.Events.Count > 1 ? events.GetValueOrDefault(group.Key) : null;
            foreach (var question in group)
            {
                rows.Add((rows.Count + 1, question, opens));
                opens = null;
            }
        }
        return new Shown(rows, brief.Questions.Count - kept.Length);
    }

    /// <summary>The letters of the reports that the shown questions cite.</summary>
    public IReadOnlySet<string> Letters { get; } = Questions
        .SelectMany(row => row.Question.Positions).SelectMany(position => position.Cites).Select(cite => cite.Letter).ToHashSet(StringComparer.Ordinal);
}
