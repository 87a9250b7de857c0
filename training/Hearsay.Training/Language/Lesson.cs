using Hearsay.Language;

namespace Hearsay.Training.Language;

/// <summary>An annotated text to learn from, how many times a round it is shown (gold counts more than silver), and the half it belongs to when halves learn apart; -1 for a text that is halved itself.</summary>
internal sealed record Lesson(Analysis Gold, int Times, int Half);
