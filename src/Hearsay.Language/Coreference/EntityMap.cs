using System.Collections.Immutable;

namespace Hearsay.Language.Coreference;

/// <summary>
/// The mentions of one text and which of them go together. Immutable, thread-safe. All indices of mentions point into <see cref="Mentions"/>.
/// </summary>
public sealed record EntityMap
{
    /// <summary>In order of their heads; of several with one head the shorter first.</summary>
    public required ImmutableArray<Mention> Mentions { get; init; }

    /// <summary>
    /// For each mention the one that it takes up; -1 for none. Mostly an earlier one; a pronoun may take up a phrase behind it in its sentence ("When he resigned, Vorn ...").
    /// Pronouns that refer to nothing ("it is clear that") and descriptions of what is new take up none.
    /// </summary>
    public required ImmutableArray<int> Antecedents { get; init; }

    /// <summary>The sets of mentions joined by <see cref="Antecedents"/>, in order of their first mention; mentions on their own are in none.</summary>
    public required ImmutableArray<Entity> Entities { get; init; }

    /// <summary>For each mention the index of its entity in <see cref="Entities"/>; -1 for one on its own.</summary>
    public required ImmutableArray<int> EntityOf { get; init; }
}
