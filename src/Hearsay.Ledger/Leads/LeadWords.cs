using Hearsay.Ledger.Briefs;
using Hearsay.Ledger.Questions;

namespace Hearsay.Ledger.Leads;

/// <summary>What to look for, and what it would settle, in sentences. The words of reports in them are made harmless.</summary>
internal static class LeadWords
{
    private const int MostNames = 2, LongestWords = 60;

    /// <summary>"Find the report by Yonhap, published by 3 Mar 2031, that The Courier and The Herald credit as their original."</summary>
    public static string Find(Candidate candidate)
    {
        var (names, one) = Tellers(candidate);
        var report = $"Find the report by {Harmless.Line(candidate.Sought ?? "")}{PublishedBy(candidate)} that {names}";
        return candidate.Kind switch
        {
            LeadKind.CreditedOriginal => $"{report} {(one ? "credits as its original" : "credit as their original")}.",
            LeadKind.Relay when candidate.Items.Any(candidate.Opens) => $"{report} {(one ? "cites" : "cite")}: it may say on whose word it tells this.",
            LeadKind.Relay => $"{report} {(one ? "hands" : "hand")} on: it tells what {Harmless.Line(candidate.Items[0].Origin)} said.",
            LeadKind.FigureWithoutOrigin => $"Find on whose word \"{Words(candidate.Items[0], [candidate.Items[0].Span])}\" rests: {names} {(one ? "names" : "name")} no origin.",
            LeadKind.UnnamedSource when candidate.Items[0].Statement is not { Source.Count: > 0 } => $"Find the source that {names} {(one ? "does" : "do")} not name: another report may.",
            LeadKind.UnnamedSource => $"Find who is meant by \"{Words(candidate.Items[0], candidate.Items[0].Statement!.Source)}\" in {names}: another report may name the source.",
            _ => $"Find the whole of what {Harmless.Line(candidate.Items[0].Origin)} said: {names} {(one ? "cuts" : "cut")} the quote.",
        };
    }

    /// <summary>"Origins 1 to 4 would become 1 to 2 or 2 to 3."</summary>
    public static string Settles(Candidate candidate, OriginCount now, IReadOnlyList<OriginCount> after, int shrink, Question question)
    {
        if (shrink > 0)
            return $"Origins {Count(now)} would become {string.Join(" or ", after.Select(Count))}.";
        if (candidate.Kind == LeadKind.CutQuote)
            return $"What was said in full; origins stay {Count(now)}.";
        if (question.Flags.Contains(FlagKind.NoOrigin))
            return "On whose word it rests: no report names an origin.";
        return after.Count == 1 && after[0] == now ? $"The words of the original; origins stay {Count(now)}." : $"Origins {Count(now)} would become {string.Join(" or ", after.Select(Count))}, no narrower.";
    }

    private static string Count(OriginCount origins) => origins.Low == origins.High ? Wording.Count(origins.Low) : $"{Wording.Count(origins.Low)} to {Wording.Count(origins.High)}";

    /// <summary>Who leads there, by outlet; and whether it is one.</summary>
    private static (string Names, bool One) Tellers(Candidate candidate)
    {
        var names = candidate.Items.Select(item => Harmless.Line(item.Report.Report.Outlet ?? item.Report.Id)).Distinct(StringComparer.Ordinal).ToArray();
        var words = names.Length switch
        {
            1 => names[0],
            2 => $"{names[0]} and {names[1]}",
            _ => $"{string.Join(", ", names[..MostNames])} and {Wording.Count(names.Length - MostNames, "other")}",
        };
        return (words, names.Length == 1);
    }

    private static string PublishedBy(Candidate candidate) =>
        candidate.Items.Select(item => item.Report.Report.Published).OfType<PartialDate>().OrderBy(date => date.First).Select(date => $", published by {Wording.Date(date)},").FirstOrDefault("");

    private static string Words(Evidence item, IReadOnlyList<Span> spans) =>
        Views.TextViews.Cut(Harmless.Line(string.Join(' ', spans.Select(span => span.In(item.Report.Text)))), LongestWords);
}
