using Hearsay.Ledger.Filing;
using Hearsay.Ledger.Grouping;
using Hearsay.Ledger.Words;

namespace Hearsay.Ledger.Events;

/// <summary>
/// Brings reports of one event together: by the rare names and words that they share, the less the further apart they were published.
/// </summary>
internal static class EventFinder
{
    private const int Opening = 6000, Keys = 16, Reach = 24, Largest = 100_000;
    /// <summary>For the room that lists of terms begin with.</summary>
    private const int LettersToTerm = 9;
    private const double Alike = .25, NameBoost = 1.5, Trust = 5, HalfLifeInDays = 120;

    /// <summary>The event of each report, as the index of the event's first report.</summary>
    /// <param name="pile">The reports.</param>
    /// <param name="copies">Pairs of reports of which one was taken from the other: they are of one event.</param>
    /// <param name="terms">Those of each report, as <see cref="Terms"/> gives them.</param>
    public static int[] Find(Pile pile, IEnumerable<(int A, int B)> copies, IReadOnlyList<Term>[] terms)
    {
        var bags = BagMaker.Make(terms, Trust, term => term.Name ? NameBoost : 1);
        var merger = new Merger(bags);
        foreach (var (a, b) in copies)
            merger.Join(a, b);
        merger.Merge(Candidates.Pairs(bags, Keys, Reach), Alike, Largest, (a, b) => Nearness(pile.Reports[a].Report, pile.Reports[b].Report));
        return [.. Enumerable.Range(0, bags.Length).Select(merger.Find)];
    }

    /// <summary>The terms of each report by which events are told apart.</summary>
    public static IReadOnlyList<Term>[] Terms(Pile pile) => [.. pile.Reports.AsParallel().AsOrdered().Select(TermsOf)];

    private static List<Term> TermsOf(FiledReport report)
    {
        var terms = new List<Term>(Math.Min(report.Text.Length, Opening) / LettersToTerm);
        foreach (var stretch in Stretches(report.Text.Length, report.Reading.Furniture))
            TermReader.Read(report.Text, stretch, terms);
        if (report.Report.Title is { } title)
            TermReader.Read(title, new Span(0, title.Length), terms);
        return terms;
    }

    /// <summary>What of the report's opening is no furniture.</summary>
    private static IEnumerable<Span> Stretches(int length, IReadOnlyList<Span> furniture)
    {
        var start = 0;
        var end = Math.Min(length, Opening);
        foreach (var piece in furniture.TakeWhile(piece => piece.Start < end))
        {
            if (piece.Start > start)
                yield return new Span(start, piece.Start);
            start = Math.Max(start, piece.End);
        }
        if (start < end)
            yield return new Span(start, end);
    }

    /// <summary>1 on the same day, falling slowly with the days between; 1 where a date is unknown.</summary>
    private static double Nearness(Report a, Report b)
    {
        if (a.Published is not { } first || b.Published is not { } second)
            return 1;
        var days = Math.Max(0, Math.Max(second.First.DayNumber - first.Last.DayNumber, first.First.DayNumber - second.Last.DayNumber));
        return 1 / (1 + days / HalfLifeInDays);
    }
}
