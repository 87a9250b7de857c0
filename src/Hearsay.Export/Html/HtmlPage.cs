using Hearsay.Ledger.Briefs;

namespace Hearsay.Export.Html;

/// <summary>What the parts of one page share.</summary>
internal sealed record HtmlPage(Brief Brief, Shown Shown, Markup Markup, Citations Citations)
{
    /// <summary>The number of a question that is shown; null where it is not.</summary>
    public int? NumberOf(Question question) => Shown.Questions.FirstOrDefault(row => row.Question.Id == question.Id) is { Number: > 0 and var number } ? number : null;

    /// <summary>The name on the page of the question of an id.</summary>
    public static string Fragment(Question question) => "q-" + question.Id;
}
