using System.Globalization;

namespace Hearsay.Ledger.Briefs;

/// <summary>What is to be said of the sources of a brief: which report is taken from which, which credits an original that is not here, who relays whom, and which missing source would narrow a question most.</summary>
public static class Sources
{
    /// <summary>A credited report with less of the other's wording than this is a rewrite.</summary>
    private const double Reworded = .1;

    private const int MostLeads = 5;

    /// <summary>In the order of the reports; copies first. Of relays, those that a shown question cites; of leads, the best of each of a few shown questions, where it narrows.</summary>
    public static IEnumerable<Source> Of(Brief brief, Shown shown)
    {
        ArgumentNullException.ThrowIfNull(brief);
        ArgumentNullException.ThrowIfNull(shown);
        var reports = brief.Reports.ToLookup(report => report.Id, StringComparer.Ordinal);
        string Letter(string id) => reports[id].FirstOrDefault()?.Letter ?? "?";
        foreach (var copy in brief.Copies.Where(copy => brief.Reports.Count <= 50 || shown.Letters.Contains(Letter(copy.Report))))
            yield return new Source(Letter(copy.Report), [], Copied(copy, copy.Of is null ? null : Letter(copy.Of)));
        var copies = brief.Copies.Where(copy => copy.Credited).Select(copy => copy.Report).ToHashSet(StringComparer.Ordinal);
        foreach (var report in brief.Reports.Where(report => report.OriginalSource is not null && !copies.Contains(report.Id)))
            yield return new Source(report.Letter, [], $"credits {Harmless.Line(report.OriginalSource!)} as its original, which is not here: worth reading.");
        foreach (var relay in brief.Relays.Where(relay => relay.Cites.Any(cite => shown.Letters.Contains(cite.Letter))))
            yield return new Source(relay.Cites[0].Letter, relay.Cites, $"{Wording.Sentence(Harmless.Line(relay.By))} relays {Harmless.Line(relay.Origin)}.");
        var asked = shown.Questions.ToDictionary(row => row.Question.Id, row => row.Number, StringComparer.Ordinal);
        foreach (var lead in brief.Leads.Where(lead => lead.Shrink > 0 && asked.ContainsKey(lead.Question)).DistinctBy(lead => lead.Question, StringComparer.Ordinal).Take(MostLeads))
            yield return new Source(lead.Cites[0].Letter, lead.Cites, $"To narrow question {asked[lead.Question].ToString(CultureInfo.InvariantCulture)}: {lead.Find} {lead.Settles}");
    }

    /// <summary>"copies A, 55 percent of its wording, without credit", and by what that is known.</summary>
    internal static string Copied(Copy copy, string? of)
    {
        var share = copy.Share is { } part ? string.Create(CultureInfo.InvariantCulture, $", {part * 100:0} percent of its wording") : "";
        if (!copy.IsDirected)
            return $"has the wording of {of ?? "a report that is not here"}{share}, or that has its. {Wording.Sentence(copy.Rule)}.";
        var verb = copy is { Credited: true, Share: null or < Reworded } ? "draws on" : "copies";
        return $"{verb} {of ?? "a report that is not here"}{share}, {(copy.Credited ? "with" : "without")} credit. {Wording.Sentence(copy.Rule)}.";
    }
}
