namespace Hearsay.Ledger.Agreement;

/// <summary>Two coders with what came of comparing them.</summary>
/// <param name="One">The sheet of the one.</param>
/// <param name="Other">The sheet of the other, or <c>machine</c>.</param>
/// <param name="Fields">Field by field.</param>
public sealed record ComparedCoders(string One, string Other, IReadOnlyList<FieldAgreement> Fields);
