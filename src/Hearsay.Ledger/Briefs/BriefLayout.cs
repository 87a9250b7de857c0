namespace Hearsay.Ledger.Briefs;

/// <summary>How a brief is laid out as text.</summary>
/// <param name="Width">Columns of a line, 60 or more.</param>
/// <param name="Top">How many questions are shown; the rest is counted.</param>
/// <param name="Colour">Whether headings and flags are set off by ANSI colours.</param>
public sealed record BriefLayout(int Width = 80, int Top = 20, bool Colour = false);
