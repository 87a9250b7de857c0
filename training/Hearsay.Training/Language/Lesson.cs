using Hearsay.Language;

namespace Hearsay.Training.Language;

/// <summary>An annotated text to learn from, and how many times a round it is shown: gold counts more than silver.</summary>
internal sealed record Lesson(Analysis Gold, int Times);
