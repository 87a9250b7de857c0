using System.Collections.Immutable;

namespace Hearsay.Language.Coreference;

/// <summary>What several phrases of one text mention, as far as the reading can tell.</summary>
/// <param name="Mentions">Two or more indices into <see cref="EntityMap.Mentions"/>, rising.</param>
public sealed record Entity(ImmutableArray<int> Mentions);
