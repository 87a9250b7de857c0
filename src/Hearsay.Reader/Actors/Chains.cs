using Hearsay.Language.Coreference;

namespace Hearsay.Reader.Actors;

/// <summary>
/// Who stands behind a pronoun by the entities of the text: what it takes up, and what that takes up, up to one that the cast knows. The entities are worked out when they are
/// first asked for. One for each reading; not thread-safe.
/// </summary>
internal sealed class Chains(Cast cast, Func<EntityMap> entities)
{
    private const int MostSteps = 60;
    private EntityMap? _entities;
    private int[] _at = [];

    /// <summary>The member that a pronoun takes up, and the word it is found at; null where the entities tell of none, or of one that may not be meant.</summary>
    /// <param name="pronoun">A token.</param>
    /// <param name="may">Whether a member may be meant.</param>
    public (CastMember Member, int Word)? Behind(int pronoun, Func<CastMember, bool> may)
    {
        var map = _entities ??= Read();
        var mention = _at[pronoun];
        for (var steps = 0; steps < MostSteps && mention >= 0 && (mention = map.Antecedents[mention]) >= 0; steps++)
            if (At(map.Mentions[mention]) is { } found)
                return may(found.Member) ? found : null;
        return null;
    }

    private EntityMap Read()
    {
        var map = entities();
        _at = new int[cast.Tree.Count];
        Array.Fill(_at, -1);
        for (var mention = map.Mentions.Length - 1; mention >= 0; mention--)
            _at[map.Mentions[mention].Head] = mention;
        return map;
    }

    private (CastMember Member, int Word)? At(Mention mention)
    {
        if (cast.At(mention.Head) is { } member)
            return (member, mention.Head);
        if (mention.Kind == MentionKind.Name)
            for (var token = mention.Tokens.First; token < mention.Tokens.End; token++)
                if (cast.At(token) is { Named: true } named)
                    return (named, token);
        return null;
    }
}
