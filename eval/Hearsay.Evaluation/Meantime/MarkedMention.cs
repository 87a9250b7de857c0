namespace Hearsay.Evaluation.Meantime;

/// <summary>A mention of an entity.</summary>
/// <param name="Tokens">Where it stands, in order.</param>
/// <param name="Entity">The same for all mentions of one entity in all articles.</param>
/// <param name="IsActor">Whether it is a person or an organisation, and no product, place or sum.</param>
internal sealed record MarkedMention(int[] Tokens, string Entity, bool IsActor);
