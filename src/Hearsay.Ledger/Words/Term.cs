namespace Hearsay.Ledger.Words;

/// <summary>One topical word or phrase of a text: its key (a concept or a stem) and where it stands.</summary>
/// <param name="Key">What it is compared by.</param>
/// <param name="Weight">How much a chance meeting on it is worth against: the logarithm of how rare it is in news at large.</param>
/// <param name="Name">Whether it is written as a name, or holds digits.</param>
/// <param name="Span">Where it stands.</param>
internal readonly record struct Term(string Key, double Weight, bool Name, Span Span);
