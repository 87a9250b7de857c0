namespace Hearsay.Language.Coreference;

/// <summary>A mention as the finder gives it.</summary>
/// <param name="Mention">The phrase.</param>
/// <param name="Name">Its name among the analysis' names; -1 where it is none.</param>
/// <param name="IsGroup">Several joined by "and".</param>
internal readonly record struct FoundMention(Mention Mention, int Name, bool IsGroup);
