namespace Hearsay.Intake.Told;

/// <summary>What stands before the first sentence of a report.</summary>
/// <param name="Block">Index of the block it begins.</param>
/// <param name="Span">From the beginning of the block to behind the dash.</param>
/// <param name="Text">Place and date as written, the agency left out: "SAN LORENZO, 3 JAN 90". Null where only an agency is told.</param>
/// <param name="Agency">The name in brackets, where it is an agency's or stands behind a date.</param>
internal sealed record Dateline(int Block, Span Span, string? Text, PartialDate? Date, string? Agency);
