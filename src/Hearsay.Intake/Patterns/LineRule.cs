namespace Hearsay.Intake.Patterns;

/// <summary>One row of a table of line patterns.</summary>
/// <param name="Rank">Place of the row in its table; the lower goes first.</param>
/// <param name="Kind">What a matching line is or tells.</param>
/// <param name="Where">In which part of the text it counts.</param>
/// <param name="MaxWords">Lines with more words do not match.</param>
internal sealed record LineRule(int Rank, string Kind, LineWhere Where, int MaxWords, LinePattern Pattern);
