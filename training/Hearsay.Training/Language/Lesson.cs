using Hearsay.Language;

namespace Hearsay.Training.Language;

/// <summary>An annotated text to learn from, how many times a round it is shown (gold counts more than silver), and whether names are marked in it.</summary>
internal sealed record Lesson(Analysis Gold, int Times, bool HasNames);
