namespace Hearsay.Reader.Dates;

/// <summary>A word of time and its value.</summary>
internal readonly record struct DateWord(DateClass Class, int Value);
