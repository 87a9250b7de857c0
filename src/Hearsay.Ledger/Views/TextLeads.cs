using Hearsay.Ledger.Briefs;

namespace Hearsay.Ledger.Views;

/// <summary>The leads of a ledger as text: each question with what to look for, what that would settle and where the reports say so. Pure layout.</summary>
public static class TextLeads
{
    private const int Indent = 3;

    /// <summary>The question with the best lead first; under it its leads, the best first.</summary>
    public static void Write(IReadOnlyList<Lead> leads, SelectedBrief selected, TextWriter writer, BriefLayout layout)
    {
        ArgumentNullException.ThrowIfNull(leads);
        ArgumentNullException.ThrowIfNull(selected);
        ArgumentNullException.ThrowIfNull(layout);
        var view = new ViewPage(writer, layout);
        var asks = selected.Brief.Questions.ToDictionary(question => question.Id, question => question.Ask, StringComparer.Ordinal);
        view.Head($"{Wording.Count(leads.Count, "lead")} on {Wording.Count(leads.Select(lead => lead.Question).Distinct(StringComparer.Ordinal).Count(), "question")}, what narrows most first.", selected.Origins, selected.Undated);
        string? before = null;
        view.Rows([.. leads.GroupBy(lead => lead.Question, StringComparer.Ordinal).SelectMany(group => group)], lead =>
        {
            if (lead.Question != before)
            {
                if (before is not null)
                    view.Page.Empty();
                view.Page.Title(lead.Question, Harmless.Line(asks.GetValueOrDefault(lead.Question, "")), "");
            }
            before = lead.Question;
            view.Page.Row(new string(' ', Indent), lead.Find, Cites.Of(lead.Cites));
            view.Page.Paragraph(Indent + 2, lead.Settles);
        });
    }
}
