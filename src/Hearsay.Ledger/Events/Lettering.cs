using Hearsay.Ledger.Filing;

namespace Hearsay.Ledger.Events;

/// <summary>Gives the reports of a brief other letters: a brief on one event begins with A, and in the brief on all of them the same report stands further behind.</summary>
internal static class Lettering
{
    /// <summary>The brief on one event by itself.</summary>
    public static EventBrief Own(EventBrief made)
    {
        var letters = made.Brief.Reports.Index().ToDictionary(report => report.Item.Id, report => FiledReport.LetterOf(report.Index), StringComparer.Ordinal);
        return made with { Brief = With(made.Brief, letters) };
    }

    /// <summary>The brief with the letter of each report by its id.</summary>
    public static Brief With(Brief brief, IReadOnlyDictionary<string, string> letters) => brief with
    {
        Reports = [.. brief.Reports.Select(report => report with { Letter = letters[report.Id] })],
        Questions = [.. brief.Questions.Select(question => question with { Positions = [.. question.Positions.Select(position => position with { Cites = Of(position.Cites, letters) })] })],
        Silence = [.. brief.Silence.Select(silence => silence with { Cites = Of(silence.Cites, letters) })],
        Changes = [.. brief.Changes.Select(change => change with { From = Of(change.From, letters), To = Of(change.To, letters) })],
        Leads = [.. brief.Leads.Select(lead => lead with { Cites = Of(lead.Cites, letters) })],
        Relays = [.. brief.Relays.Select(relay => relay with { Cites = Of(relay.Cites, letters) })],
    };

    private static Cite[] Of(IReadOnlyList<Cite> cites, IReadOnlyDictionary<string, string> letters) => [.. cites.Select(cite => Of(cite, letters))];

    private static Cite Of(Cite cite, IReadOnlyDictionary<string, string> letters) => cite with { Letter = letters[cite.Report] };
}
