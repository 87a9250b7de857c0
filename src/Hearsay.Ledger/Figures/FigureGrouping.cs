using System.Collections.Frozen;
using Hearsay.Ledger.Filing;
using Hearsay.Ledger.Words;

namespace Hearsay.Ledger.Figures;

/// <summary>
/// Brings the figures of one event together that answer one question: by canonical keys, so that the work is linear. What a figure leaves
/// untold ("troops", "people") it takes from the event where that speaks of one kind only. A figure of which neither subject nor outcome is told answers nothing that another does.
/// </summary>
internal static class FigureGrouping
{
    private const int MostCompared = 100;
    private static readonly FrozenSet<string> NotInherited = Table.Rows("not-inherited.tsv").Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The groups of one event, in the order of their first figures.</summary>
    public static IReadOnlyList<FigureGroup> Group(int @event, IReadOnlyList<FiledReport> reports)
    {
        var figures = reports.SelectMany(report => report.Reading.Figures.Where(TopicReader.IsAsked).Select(figure => new FiledFigure(report, figure))).ToArray();
        var topics = figures.Select(filed => TopicReader.Read(filed.Report, filed.Figure)).ToArray();
        Continue(figures, topics);
        topics = [.. Inherit(topics, topic => topic.Population, topic => topic with { Population = null, Subject = null }, (topic, value) => topic with { Population = value }, MayBeMeant)];
        var atLarge = AtLarge(figures, topics);
        topics = [.. Inherit(topics, topic => topic.Subject, topic => topic with { Subject = null }, (topic, value) => topic with { Subject = value }, _ => true).Select((topic, i) => atLarge.Contains(i) ? topics[i] : topic)];
        return [.. Enumerable.Range(0, figures.Length).GroupBy(i => (Topic: topics[i], Alone: topics[i].IsBare ? i : -1))
            .Select(group => new FigureGroup(@event, group.Key.Topic, [.. group.Select(i => figures[i])]))];
    }

    /// <summary>
    /// "14 people and 3 nurses", "27 people, six of them children": where one origin tells both in one report, people are not taken for nurses; nor ever for civilians.
    /// </summary>
    private static HashSet<int> AtLarge(FiledFigure[] figures, FigureTopic[] topics)
    {
        var apart = new HashSet<int>();
        foreach (var same in Enumerable.Range(0, figures.Length).GroupBy(i => topics[i] with { Subject = null, Part = false }))
        {
            var people = same.Where(i => topics[i].Subject is null && figures[i].Figure is { Counted: not null, Status: null } && !topics[i].Part).ToArray();
            var kinds = same.Where(i => topics[i].Subject is not null && figures[i].Figure.Counted is not null).ToArray();
            var told = people.Length == 0 ? null : kinds.ToLookup(i => Teller(figures[i]), i => (figures[i].Figure.Low, figures[i].Figure.High));
            if (told is not null && (Array.Exists(kinds, i => figures[i].Figure.Status == CivilStatus.Civilian) || people.Any(i => told[Teller(figures[i])].Take(MostCompared).Any(value => value != (figures[i].Figure.Low, figures[i].Figure.High)))))
                apart.UnionWith(same.Where(i => topics[i].Subject is null));
        }
        return apart;
    }

    private static (int, string?) Teller(FiledFigure filed) => (filed.Report.Index, filed.Statement?.Origin);

    /// <summary>A nationality may be meant where none is told; that all are civilians or rebels is never supposed.</summary>
    private static bool MayBeMeant(string population) => !NotInherited.Contains(population);

    /// <summary>A bare number goes on with what the figure before it in the sentence counts: "over 10 were killed, a figure later raised to over 30".</summary>
    private static void Continue(FiledFigure[] figures, FigureTopic[] topics)
    {
        for (var i = 1; i < figures.Length; i++)
        {
            if (figures[i].Figure.Counted is null && !IsWhole(figures, i) && topics[i].IsBare && !topics[i - 1].IsBare && figures[i].Report == figures[i - 1].Report && topics[i].Unit == topics[i - 1].Unit
                && figures[i].Report.SentenceStart(figures[i].Figure.Span.Start) == figures[i].Report.SentenceStart(figures[i - 1].Figure.Span.Start))
                topics[i] = topics[i - 1];
        }
    }

    /// <summary>"15 of the 41 are dead": the 41 are not.</summary>
    private static bool IsWhole(FiledFigure[] figures, int i) => figures[i - 1].Report == figures[i].Report && figures[i - 1].Figure.PartOf == figures[i].Figure.Id;

    /// <summary>Fills a term that is untold from the topics that are the same but for it, where they tell one value only.</summary>
    private static IEnumerable<FigureTopic> Inherit(
        FigureTopic[] topics, Func<FigureTopic, string?> read, Func<FigureTopic, FigureTopic> rest, Func<FigureTopic, string, FigureTopic> write, Func<string, bool> may)
    {
        var told = topics.Where(topic => topic.Outcome is not null && read(topic) is not null)
            .GroupBy(rest).ToDictionary(group => group.Key, group => group.Select(read).Distinct().ToArray());
        foreach (var topic in topics)
        {
            var usual = read(topic) is null && told.TryGetValue(rest(topic), out var values) && values is [{ } only] && may(only) ? only : null;
            yield return usual is null ? topic : write(topic, usual);
        }
    }
}
