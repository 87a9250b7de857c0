namespace Hearsay;

/// <summary>A place in a report.</summary>
/// <param name="Report">The report's id.</param>
/// <param name="Letter">What the brief cites the report by.</param>
/// <param name="Paragraph">Counted from 1: each line of the text that is not blank counts, headline and furniture too.</param>
/// <param name="Span">Of the statement's content or of the figure.</param>
public sealed record Cite(string Report, string Letter, int Paragraph, Span Span);
