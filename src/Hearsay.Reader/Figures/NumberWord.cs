namespace Hearsay.Reader.Figures;

/// <summary>A number word and its value.</summary>
internal readonly record struct NumberWord(NumberClass Class, decimal Value);
