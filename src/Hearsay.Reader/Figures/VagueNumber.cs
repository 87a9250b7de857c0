namespace Hearsay.Reader.Figures;

/// <summary>A vague number as an interval.</summary>
internal readonly record struct VagueNumber(VagueClass Class, decimal Low, decimal High);
