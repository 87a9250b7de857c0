namespace Hearsay.Reader.Figures;

/// <summary>A number found in the pieces.</summary>
/// <param name="End">Index behind its last piece.</param>
/// <param name="Low">Its value, or the low end of a vague one.</param>
/// <param name="High">Its value, or the high end of a vague one.</param>
/// <param name="Form">How it is written.</param>
/// <param name="Scale">The scale word or suffix that closes it (1000000 in "1.2 million"); 1 without.</param>
internal readonly record struct NumberMatch(int End, decimal Low, decimal High, NumberForm Form, decimal Scale = 1);
