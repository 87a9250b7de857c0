using Hearsay.Reader.Actors;

namespace Hearsay.Evaluation.Cases;

/// <summary>Whether a name that was read means an actor of the gold.</summary>
internal sealed class ActorNames(IReadOnlyDictionary<string, string[]> aliases)
{
    private const int FurtherWords = 8;

    private static readonly string[] Articles = ["the", "a", "an"];

    private static readonly string[] Hidden = ["unnamed", "unattributed", "anonymous"];

    /// <summary>The same words as the actor's name or one of its other names, or all words of the shorter one in the longer.</summary>
    public bool Same(string? read, string gold)
    {
        if (read is null)
            return gold == "unattributed" || gold.StartsWith("unnamed", StringComparison.Ordinal);
        var words = Words(read);
        foreach (var name in aliases.GetValueOrDefault(gold, []).Prepend(gold).Select(Words))
            if (words.Count > 0 && (words.IsSubsetOf(name) || (name.IsSubsetOf(words) && words.Count <= name.Count + FurtherWords)))
                return true;
        return gold.StartsWith("unnamed", StringComparison.Ordinal) && (words.Overlaps(Hidden) || words.Overlaps(Words(gold)));
    }

    public bool SameAsOneOf(string? read, IEnumerable<string> gold) => gold.Any(name => Same(read, name));

    private static HashSet<string> Words(string name) =>
        name.Split(' ').Select(Spelling.Plain).Where(word => word.Length > 0 && !Articles.Contains(word)).ToHashSet(StringComparer.Ordinal);
}
