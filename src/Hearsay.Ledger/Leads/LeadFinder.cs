using Hearsay.Ledger.Filing;
using Hearsay.Ledger.Questions;

namespace Hearsay.Ledger.Leads;

/// <summary>
/// Finds for each question the missing sources that would narrow its count of independent origins. A source counts as here where a report of that outlet, not later than who speaks of it, is of the same event.
/// The work for a question is bounded: of many sources, those with most behind them are weighed.
/// </summary>
internal static class LeadFinder
{
    private const int Most = 40, Least = 3, Weighed = 20_000;

    /// <param name="answered">The questions of one event, the weightiest first.</param>
    /// <param name="reports">Those of the event.</param>
    /// <param name="copies">Those that the reports are.</param>
    /// <param name="originals">Indices of the reports that each report is taken from.</param>
    /// <returns>Those that narrow most first; of those that narrow alike, in the order of the questions.</returns>
    public static IReadOnlyList<Lead> Find(IEnumerable<Answered> answered, IReadOnlyList<FiledReport> reports, IEnumerable<Copy> copies, ILookup<int, int> originals)
    {
        var missing = new Missing(reports, copies.Where(copy => copy.Credited).Select(copy => copy.Report).ToHashSet(StringComparer.Ordinal));
        return [.. answered.SelectMany(one => Of(one, missing, originals)).OrderByDescending(lead => lead.Shrink)];
    }

    private static IEnumerable<Lead> Of(Answered answered, Missing missing, ILookup<int, int> originals)
    {
        var evidence = answered.Evidence;
        var candidates = missing.Of(evidence).OrderByDescending(candidate => candidate.Items.Count).ThenBy(candidate => candidate.Kind).ThenBy(candidate => candidate.Items[0].Report.Index)
            .ThenBy(candidate => candidate.Items[0].Span).Take(Math.Clamp(Weighed / Math.Max(1, evidence.Count), Least, Most));
        return candidates.Select(candidate => Weigh(candidate, answered, originals)).Where(lead => IsWorthFollowing(lead, answered.Question))
            .OrderByDescending(lead => lead.Shrink).ThenBy(lead => lead.Kind);
    }

    /// <summary>What has no origin is looked for where that narrows the count, or where nobody at all is named.</summary>
    private static bool IsWorthFollowing(Lead lead, Question question) =>
        lead.Shrink > 0 || lead.Kind is not (LeadKind.FigureWithoutOrigin or LeadKind.UnnamedSource) || question.Flags.Contains(FlagKind.NoOrigin);

    private static Lead Weigh(Candidate candidate, Answered answered, ILookup<int, int> originals)
    {
        var now = new OriginCount(answered.Question.IndependentOrigins.Low, answered.Question.IndependentOrigins.High);
        var after = Recount.With(candidate, answered.Evidence, originals);
        var shrink = Math.Max(0, now.High - now.Low - after.Max(origins => origins.High - origins.Low));
        return new Lead(
            answered.Question.Id, candidate.Kind, candidate.Sought, LeadWords.Find(candidate), LeadWords.Settles(candidate, now, after, shrink, answered.Question), now, after, shrink,
            [.. candidate.Items.Select(item => item.Report.Id).Distinct(StringComparer.Ordinal)],
            [.. candidate.Items.Select(item => item.Report.Cite(Sentence(item))).Distinct()]);
    }

    /// <summary>The sentence that holds the item; the item itself where the reading marks no sentences.</summary>
    private static Span Sentence(Evidence item) => item.Report.Reading.Sentences.FirstOrDefault(sentence => sentence.Contains(item.Span.Start), item.Span);
}
