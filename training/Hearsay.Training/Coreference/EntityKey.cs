using System.Collections.Immutable;
using Hearsay.Language;
using Hearsay.Language.Coreference;

namespace Hearsay.Training.Coreference;

/// <summary>
/// Which marked mention a found one stands for, where both texts are the same and the tokens may differ: of those whose heads overlap the found one's head, the one whose ends lie nearest. Immutable, thread-safe.
/// </summary>
public sealed class EntityKey
{
    private readonly MarkedText _marked;
    private readonly Analysis _analysis;
    private readonly ILookup<int, int> _byHead;
    private readonly ImmutableArray<int> _first;

    /// <param name="marked">The corpus' side.</param>
    /// <param name="analysis">The side of what was found; its text is that of the reference.</param>
    public EntityKey(MarkedText marked, Analysis analysis)
    {
        ArgumentNullException.ThrowIfNull(marked);
        ArgumentNullException.ThrowIfNull(analysis);
        (_marked, _analysis) = (marked, analysis);
        _byHead = Enumerable.Range(0, marked.Mentions.Length).ToLookup(i => marked.Mentions[i].Head);
        _first = FirstOverlaps(analysis.Tokens, marked.Reference.Tokens);
    }

    /// <summary>The index of the marked mention that a found one stands for; -1 for none.</summary>
    public int MarkedOf(Mention mention)
    {
        var best = Nearest(mention, mention.Head);
        if (best < 0 && mention.Kind == MentionKind.Name)
            for (var token = mention.Tokens.First; token < mention.Tokens.End && best < 0; token++)
                best = _analysis.Tags[token].StartsWith("NNP", StringComparison.Ordinal) ? Nearest(mention, token) : -1;
        return best;
    }

    /// <summary>The number of the entity that a found mention belongs to; -1 for none.</summary>
    public int EntityOf(Mention mention) => MarkedOf(mention) is >= 0 and var marked ? _marked.Mentions[marked].Entity : -1;

    private int Nearest(Mention mention, int token)
    {
        var (span, at) = (_analysis.SpanOf(mention.Tokens), _analysis.Tokens[token]);
        var (best, least) = (-1, int.MaxValue);
        for (var reference = _first[token]; reference < _marked.Reference.Tokens.Length && _marked.Reference.Tokens[reference].Start < at.End; reference++)
            foreach (var marked in _byHead[reference])
            {
                var other = _marked.Reference.SpanOf(_marked.Mentions[marked].Tokens);
                if (Math.Abs(other.Start - span.Start) + Math.Abs(other.End - span.End) is var apart && apart < least)
                    (best, least) = (marked, apart);
            }
        return best;
    }

    /// <summary>For each token the first of the other side that ends behind its start.</summary>
    private static ImmutableArray<int> FirstOverlaps(ImmutableArray<Span> tokens, ImmutableArray<Span> others)
    {
        var first = ImmutableArray.CreateBuilder<int>(tokens.Length);
        var other = 0;
        foreach (var token in tokens)
        {
            while (other < others.Length && others[other].End <= token.Start)
                other++;
            first.Add(other);
        }
        return first.MoveToImmutable();
    }
}
