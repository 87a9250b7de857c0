namespace Hearsay.Intake.Blocks;

/// <summary>A paragraph, heading or lone line.</summary>
/// <param name="Span">Trimmed of white space; never empty.</param>
/// <param name="Peeled">Without bullets, markup and marks at its ends; may be empty.</param>
/// <param name="Words">Counted no further than 60.</param>
internal readonly record struct Block(Span Span, Span Peeled, int Words);
