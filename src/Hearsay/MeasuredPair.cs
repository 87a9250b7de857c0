namespace Hearsay;

/// <summary>Two who coded the same sentences.</summary>
/// <param name="One">coder 1 or coder 2.</param>
/// <param name="Other">coder 2 or machine.</param>
/// <param name="Fields">Field by field.</param>
public sealed record MeasuredPair(string One, string Other, IReadOnlyList<MeasuredField> Fields);
