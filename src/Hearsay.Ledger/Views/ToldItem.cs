namespace Hearsay.Ledger.Views;

/// <summary>One statement or figure of a ledger, with the report that it stands in.</summary>
/// <param name="Reading">With the report's shown id.</param>
/// <param name="Statement">The statement; for a figure the one that holds it, null where the report says it in its own voice.</param>
/// <param name="Figure">Null for a statement.</param>
public sealed record ToldItem(Reading Reading, Statement? Statement, Figure? Figure)
{
    /// <summary>What it is shown by: the report's id, a slash, and its own.</summary>
    public string Id => $"{Reading.Report.Id}/{Figure?.Id ?? Statement!.Id}";

    /// <summary>Whose word it is.</summary>
    public string Origin => Statement?.Origin ?? "unattributed";

    /// <summary>The report's words.</summary>
    public string Words => Figure is { } figure ? figure.Span.In(Reading.Report.Text) : string.Join(" ... ", Statement!.Content.Select(piece => piece.In(Reading.Report.Text)));
}
