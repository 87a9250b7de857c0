using Hearsay.Ledger.Claims;
using Hearsay.Ledger.Decisions;
using Hearsay.Ledger.Figures;
using Hearsay.Ledger.Filing;
using Hearsay.Ledger.Questions;
using Hearsay.Ledger.Views;

namespace Hearsay.Ledger.Sheets;

/// <summary>Brings the victims' counts of one event together: one line for each count that several may tell.</summary>
internal sealed class LineMaker(IReadOnlyList<FiledReport> reports, IReadOnlyList<Question> questions, ILookup<int, int> originals, Decided decisions)
{
    private readonly HashSet<(int, string)> _wholes = [.. reports.SelectMany(report => report.Reading.Figures.Where(figure => figure.PartOf is not null).Select(figure => (report.Index, figure.PartOf!)))];
    private readonly EvidenceReader _reader = new(reports, decisions);
    private readonly Dictionary<string, Question> _asked = questions.SelectMany(question => question.Items.Where(item => item.Figure is not null).Select(item => (Id: $"{item.Report}/{item.Figure}", question)))
        .DistinctBy(pair => pair.Id, StringComparer.Ordinal).ToDictionary(pair => pair.Id, pair => pair.question, StringComparer.Ordinal);

    /// <summary>The lines, by outcome, then those that count everybody, then as the reports tell them.</summary>
    /// <param name="filter">Narrows by origin and by question.</param>
    public IReadOnlyList<SheetLine> Lines(ViewFilter filter) =>
        [.. Groups().Select(group => Line(group.Key, group.Figures, filter)).OfType<SheetLine>()
            .Where(line => filter.Question is null || line.Question?.StartsWith(filter.Question, StringComparison.Ordinal) == true)
            .OrderBy(line => SheetOutcomes.Rank(line.Outcome)).ThenByDescending(line => line.IsWhole).ThenBy(line => line.Apart is not null).ThenBy(line => line.Status is null)
            .Select((line, at) => line with { Number = at + 1 })];

    private IEnumerable<(LineKey Key, FiledFigure[] Figures)> Groups()
    {
        var filed = Moves.Apply(FigureGrouping.Group(reports[0].Index, reports), decisions)
            .Where(group => SheetOutcomes.NameOf(group.Topic.Outcome) is not null)
            .SelectMany(group => Keyed(group, Usual(group))).ToArray();
        var places = filed.Where(pair => pair.Key.Place is not null).GroupBy(pair => (pair.Key with { Place = null }, pair.Filed.Report.Index)).Where(TellsPlacesApart).Select(group => group.Key.Item1).ToHashSet();
        return filed.GroupBy(pair => places.Contains(pair.Key with { Place = null }) ? pair.Key : pair.Key with { Place = null })
            .Select(group => (group.Key, group.Select(pair => pair.Filed).ToArray()));
    }

    /// <summary>Whether one report gives different figures for different places.</summary>
    private static bool TellsPlacesApart(IEnumerable<(LineKey Key, FiledFigure Filed)> told) =>
        told.Select(pair => pair.Key.Place).Distinct(StringComparer.Ordinal).Count() > 1 && told.Select(pair => (pair.Filed.Figure.Low, pair.Filed.Figure.High)).Distinct().Count() > 1;

    /// <summary>"15 of the 41 are dead": the 41 are not.</summary>
    private bool IsOnlyWhole(FiledFigure filed, FigureTopic topic) =>
        _wholes.Contains((filed.Report.Index, filed.Figure.Id)) && Outcome.ClassOf(filed.Figure.Outcome) != topic.Outcome;

    private IEnumerable<(LineKey Key, FiledFigure Filed)> Keyed(FigureGroup group, CivilStatus? usual)
    {
        var told = group.Topic.Subject is not null && group.Figures.Any(filed => filed.Figure.Status is not null);
        return group.Figures.Where(filed => SheetOutcomes.CountsPeople(filed.Figure) && !IsOnlyWhole(filed, group.Topic))
            .Select(filed => (told && IsAtLarge(filed) ? KeyOf(group.Topic with { Subject = null }, filed, null) : KeyOf(group.Topic, filed, filed.Figure.Status ?? usual), filed));
    }

    /// <summary>"14 people": in a sheet they are never taken for the soldiers that others tell of.</summary>
    private static bool IsAtLarge(FiledFigure filed) => filed.Figure is { Counted: not null, Status: null } && TopicReader.Read(filed.Report, filed.Figure).Subject is null;

    /// <summary>Civilian or combatant, where all figures of the same people that tell it tell one: the others have that too.</summary>
    private static CivilStatus? Usual(FigureGroup group) =>
        group.Topic.Subject is not null && group.Figures.Select(other => other.Figure.Status).OfType<CivilStatus>().Distinct().Take(2).ToArray() is [var only] ? only : null;

    private static LineKey KeyOf(FigureTopic topic, FiledFigure filed, CivilStatus? status)
    {
        var figure = filed.Figure;
        return new LineKey(SheetOutcomes.NameOf(topic.Outcome)!, topic, status, topic.Window ? figure.Period?.ToLowerInvariant() : null, Parts.IsPart(filed.Report, figure, topic.Outcome), figure.Place?.ToLowerInvariant());
    }

    private SheetLine? Line(LineKey key, FiledFigure[] figures, ViewFilter filter)
    {
        var group = new FigureGroup(reports[0].Index, key.Topic, figures);
        var evidence = _reader.Read(new ClaimGroup(group.Event, group, [])).Where(item => filter.Names(item.Origin)).ToArray();
        if (evidence.Length == 0)
            return null;
        var entries = Entries(evidence);
        var counted = entries.Where(entry => entry.Standing == EntryStanding.Counted).ToArray();
        var question = _asked.GetValueOrDefault(entries[0].Told.Id);
        return new SheetLine
        {
            Number = 0,
            Outcome = key.Outcome,
            Status = key.Status,
            ClassifiedBy = key.Status is null ? [] : [.. evidence.Where(item => item.Affirms && item.Figure!.Status is not null).Select(item => item.Figure!.ClassifiedBy is null ? EvidenceReader.Unattributed : item.Origin).Distinct(StringComparer.Ordinal)],
            Who = FigureAsk.Who(group),
            Place = key.Place is null ? null : figures[0].Figure.Place,
            Apart = key.Apart,
            IsWhole = key.IsWhole,
            Low = Ends.Low(counted),
            High = Ends.High(counted),
            Origins = Independence.Count(evidence, originals),
            Question = question?.Id,
            Entries = entries,
            Against = question is null ? [] : [.. question.Positions.Where(position => position is { Holds: Holding.Against, Low: null, High: null })],
            IsMixed = counted.GroupBy(entry => (Voice(entry), entry.Told.Reading.Report.Id)).Any(same => same.Select(entry => (entry.Figure.Low, entry.Figure.High)).Distinct().Count() > 1),
        };
    }

    private SheetEntry[] Entries(Evidence[] evidence)
    {
        var told = evidence.DistinctBy(Telling).ToDictionary(Telling, item => item.Report.Id);
        var entries = evidence.Select(item => new SheetEntry(new ToldItem(item.Report.Reading, item.Statement, item.Figure), item.Origin, item.Via, item.Date, StandingOf(item), CopyOf(item, told))).ToArray();
        var voices = entries.Where(entry => entry is { Standing: EntryStanding.Counted, Date: not null }).ToLookup(Voice, StringComparer.Ordinal);
        var last = voices.ToDictionary(voice => voice.Key, Latest, StringComparer.Ordinal);
        return [.. entries.Select(entry => entry is { Standing: EntryStanding.Counted, Date: not null } && IsRevised(entry, last[Voice(entry)]) ? entry with { Standing = EntryStanding.Revised } : entry)];
    }

    /// <summary>What one voice said last, by the day of saying, then of publication.</summary>
    private static SheetEntry Latest(IEnumerable<SheetEntry> said) => said.MaxBy(entry => (entry.Date!.Value.First, Published(entry)))!;

    /// <summary>Whether the same origin gave another figure in what was said, or published, on a later day.</summary>
    private static bool IsRevised(SheetEntry entry, SheetEntry last) =>
        (last.Figure.Low, last.Figure.High) != (entry.Figure.Low, entry.Figure.High)
        && (last.Date!.Value.First > entry.Date!.Value.Last || last.Date.Value.First >= entry.Date.Value.Last && Published(last) > (entry.Told.Reading.Report.Published?.Last ?? DateOnly.MaxValue));

    private static DateOnly Published(SheetEntry entry) => entry.Told.Reading.Report.Published?.First ?? DateOnly.MinValue;

    private static EntryStanding StandingOf(Evidence item) =>
        item.Holds == Holding.Before ? EntryStanding.Revised : item.Holds == Holding.Against ? EntryStanding.Against : item.Holds == Holding.Neither ? EntryStanding.Open : item.IsForecast ? EntryStanding.Expected : EntryStanding.Counted;

    private static (int, string, decimal?, decimal?) Telling(Evidence item) => (item.Report.Index, item.Origin, item.Figure!.Low, item.Figure.High);

    /// <summary>The original of the report, where that tells the same on the same word.</summary>
    private string? CopyOf(Evidence item, Dictionary<(int, string, decimal?, decimal?), string> told) =>
        originals[item.Report.Index].Select(original => told.GetValueOrDefault((original, item.Origin, item.Figure!.Low, item.Figure.High))).FirstOrDefault(id => id is not null);

    /// <summary>Who speaks: the origin, and where none is named the outlet or else the report itself.</summary>
    private static string Voice(SheetEntry entry) => entry.Told.Statement?.OriginKind is null or OriginKind.Unnamed or OriginKind.Unattributed
        ? "\n" + (entry.Told.Reading.Report.Outlet ?? entry.Told.Reading.Report.Id) + "\n" + entry.Origin : entry.Origin;
}
