namespace Hearsay.Fuzz.Mutating;

/// <summary>An input that a reader failed on.</summary>
/// <param name="Input">The bytes.</param>
/// <param name="Reason">What it threw, or how long it took.</param>
internal sealed record Finding(byte[] Input, string Reason);
