using Hearsay.Language;
using Hearsay.Language.Coreference;

namespace Hearsay.Training.Coreference;

/// <summary>
/// How many pronouns that have something to take up were joined to a mention of their entity, and how many were joined to nothing.
/// </summary>
/// <param name="Right">Joined to a mention of the same entity.</param>
/// <param name="Silent">Joined to nothing, or not found.</param>
/// <param name="All">All that are asked about; see <see cref="PronounKey"/>.</param>
public readonly record struct PronounTally(int Right, int Silent, int All)
{
    public double Share => All == 0 ? 0 : (double)Right / All;

    public static PronounTally operator +(PronounTally left, PronounTally right) => new(left.Right + right.Right, left.Silent + right.Silent, left.All + right.All);

    /// <summary>Counts one text.</summary>
    /// <param name="text">The corpus' side.</param>
    /// <param name="analysis">The analysis that was resolved; its text is that of the reference.</param>
    /// <param name="found">What was found.</param>
    public static PronounTally Of(MarkedText text, Analysis analysis, EntityMap found)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(found);
        var key = new EntityKey(text, analysis);
        var taken = new Dictionary<int, int>();
        for (var i = 0; i < found.Mentions.Length; i++)
            if (found.Mentions[i].Kind == MentionKind.Pronoun && found.Antecedents[i] >= 0 && key.MarkedOf(found.Mentions[i]) is >= 0 and var marked)
                taken[marked] = key.EntityOf(found.Mentions[found.Antecedents[i]]);
        var asked = PronounKey.Of(text);
        return new PronounTally(asked.Count(i => taken.TryGetValue(i, out var entity) && entity == text.Mentions[i].Entity), asked.Count(i => !taken.ContainsKey(i)), asked.Length);
    }
}
