using Hearsay.Ledger.Claims;
using Hearsay.Ledger.Decisions;
using Hearsay.Ledger.Figures;
using Hearsay.Ledger.Filing;

namespace Hearsay.Ledger.Questions;

/// <summary>Makes the questions of one event from its groups of claims and figures.</summary>
internal sealed class QuestionMaker
{
    private const int LeastTerms = 2;
    private readonly string _eventId;
    private readonly EvidenceReader _reader;
    private readonly ILookup<int, int> _originals;

    /// <param name="eventId">Id of the event.</param>
    /// <param name="reports">Its reports, in order.</param>
    /// <param name="originals">Indices of the reports that each report is taken from.</param>
    /// <param name="decisions">What people decided.</param>
    public QuestionMaker(string eventId, IReadOnlyList<FiledReport> reports, ILookup<int, int> originals, Decided decisions)
    {
        (_eventId, _reader, _originals) = (eventId, new EvidenceReader(reports, decisions), originals);
        var figures = Moves.Apply(FigureGrouping.Group(reports[0].Index, reports), decisions);
        foreach (var group in Moves.Apply(ClaimGrouping.Group(reports[0].Index, reports, figures), decisions))
            Place(group);
        Compare();
    }

    /// <summary>The questions, each with its evidence, in the order of their first claims.</summary>
    public List<Answered> Questions { get; } = [];

    /// <summary>Claims and figures in no question.</summary>
    public List<Item> Unplaced { get; } = [];

    private void Place(ClaimGroup group)
    {
        var evidence = _reader.Read(group);
        var items = Items(group);
        if (IsWorthAsking(group, evidence))
            Questions.Add(Answer(group, evidence, items));
        else
            Unplaced.AddRange(items.Select(item => item.Item));
    }

    private Answered Answer(ClaimGroup group, IReadOnlyList<Evidence> evidence, List<(FiledReport Report, Item Item)> items)
    {
        var origins = Independence.Count(evidence, _originals);
        var silent = evidence.Where(item => item.Stance == Stance.Withholds).Select(item => item.Origin).Distinct(StringComparer.Ordinal).ToArray();
        var question = new Question
        {
            Id = Ids.OfQuestion(items[0].Report, items[0].Item),
            Ask = group.Figures is null ? ClaimAsk.Of(group.Claims, silent) : FigureAsk.Of(group.Figures),
            Kind = group.Figures is null ? QuestionKind.Event : QuestionKind.Figure,
            Event = _eventId,
            Flags = Flagging.Of(evidence, origins),
            Unit = group.Figures?.Topic.Unit,
            IndependentOrigins = origins,
            Positions = Positions.Of(evidence),
            Items = [.. items.Select(item => item.Item)],
        };
        return new Answered(question, evidence, group.Figures?.Topic);
    }

    /// <summary>What several tell, what is denied or withheld, or what one who is named tells in so many words.</summary>
    private static bool IsWorthAsking(ClaimGroup group, IReadOnlyList<Evidence> evidence)
    {
        if (evidence.All(item => item.Holds == Holding.Before) || group.Figures is { Topic.IsBare: true } || (group.Figures is null && group.Claims.All(ClaimReader.RefersBack)))
            return false;
        if (evidence.Any(item => item.Report != evidence[0].Report) || evidence.Any(item => item.Dissents || item.Stance == Stance.Withholds))
            return true;
        return group.Figures is { } figures
            ? figures.Topic.Outcome is not null || evidence.Any(item => item.IsNamed)
            : evidence.Any(item => item.IsNamed) && group.Claims.Any(claim => claim.Terms.Count >= LeastTerms && !ClaimReader.RefersBack(claim));
    }

    private static List<(FiledReport Report, Item Item)> Items(ClaimGroup group)
    {
        var claims = group.Claims.Select(claim => (claim.Report, Item: new Item(claim.Report.Id, claim.Span, claim.Statement.Id, null)));
        return group.Figures is null ? [.. claims]
            : [.. claims.Concat(group.Figures.Figures.Select(filed => (filed.Report, Item: new Item(filed.Report.Id, filed.Figure.Span, filed.Figure.Statement, filed.Figure.Id))))
                .OrderBy(item => item.Report.Index).ThenBy(item => item.Item.Span).ThenBy(item => item.Item.Figure is null)];
    }

    /// <summary>Links questions about figures that sound the same: all but one or two terms alike, the subject among them or untold.</summary>
    private void Compare()
    {
        foreach (var same in Questions.Where(answered => answered.Topic is not null).GroupBy(answered => answered.Topic!.Unit).Where(same => same.Count() is > 1 and < 50))
        {
            foreach (var answered in same.ToArray())
            {
                var found = same.Where(other => other != answered).Select(other => Compare(answered.Topic!, other)).OfType<Comparison>().ToArray();
                Questions[Questions.IndexOf(answered)] = answered with { Question = answered.Question with { NotComparable = found } };
            }
        }
    }

    private static Comparison? Compare(FigureTopic topic, Answered other)
    {
        var terms = topic.Differences(other.Topic!);
        if (topic.Outcome is null || other.Topic!.Outcome is not { } outcome)
            return null;
        var bound = Outcome.IsWithin(outcome, topic.Outcome);
        var related = topic.Outcome == outcome || bound || Outcome.IsWithin(topic.Outcome, outcome);
        return related && terms.Count <= 2 ? new Comparison(other.Question.Id, terms, bound && terms is ["outcome"]) : null;
    }
}
