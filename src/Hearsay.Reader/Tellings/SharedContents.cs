using System.Collections.Immutable;
using Hearsay.Language;
using Hearsay.Reader.Actors;

namespace Hearsay.Reader.Tellings;

/// <summary>Content that two tellings claim belongs to the one whose cue stands in its sentence; of two with one source and one content, the one whose cue is a word stays.</summary>
internal sealed class SharedContents(ParseTree tree, ImmutableArray<Telling> found)
{
    private const int Neighbours = 8;

    public IEnumerable<Telling> Parted()
    {
        for (var at = 0; at < found.Length; at++)
            if (!IsDouble(at))
                yield return WithinSubject(found[at].Content.Length > 1 ? WithoutOthers(at) : found[at]);
    }

    /// <summary>"An officer who asked [not to be named] said ...": what is told inside of a subject ends before the subject's verb.</summary>
    private Telling WithinSubject(Telling telling)
    {
        if (telling.Cue is not [var cue, ..] || tree.Relation(cue.First) != "acl:relcl" || tree.Head(cue.First) is not (>= 0 and var noun) || tree.Universal(noun) != "nsubj" || tree.Head(noun) is not (>= 0 and var verb) || verb < cue.End)
            return telling;
        var content = telling.Content.Where(piece => piece.First < verb).Select(piece => piece with { End = Math.Min(piece.End, verb) }).ToImmutableArray();
        return content.IsEmpty ? telling : telling with { Content = content };
    }

    /// <summary>“Gone,” A said. “Not gone,” said B.: the second quotation is no more of what A said.</summary>
    private Telling WithoutOthers(int at)
    {
        var telling = found[at];
        var own = telling.Content.Where(piece => IsNear(telling, piece) || !Around(at).Any(other => (IsNear(other, piece) && other.Content.Any(theirs => theirs.Contains(piece))) || (other.Content.Contains(piece) && IsBeyond(at, piece) && other.Cue.Any(cue => cue.End <= piece.First)))).ToImmutableArray();
        return own.IsEmpty || own.Length == telling.Content.Length ? telling : telling with { Content = own };
    }

    private bool IsDouble(int at) => Around(at).Any(other => IsMark(found[at])
        ? !IsMark(other) && other.Content.SequenceEqual(found[at].Content) && SharesSource(other, found[at])
        : IsPart(found[at].Cue, other.Cue) && other.Content is [var told, ..] && found[at].Content is [var same, ..] && told.First == same.First && (found[at].Source.IsEmpty || SharesSource(other, found[at])));

    private static bool SharesSource(Telling one, Telling other) => one.Source.Any(piece => other.Source.Any(piece.Overlaps));

    /// <summary>"was quoted as [saying]".</summary>
    private static bool IsPart(ImmutableArray<TokenRange> cue, ImmutableArray<TokenRange> other) => cue.Length < other.Length && cue.All(piece => other.Any(theirs => theirs.Contains(piece)));

    private bool IsMark(Telling telling) => telling.Cue is [{ Count: 1 } cue] && !char.IsLetterOrDigit(tree.Word(cue.First)[0]);

    private bool IsNear(Telling telling, TokenRange piece) => telling.Cue.Any(cue => tree.Sentence(cue.First) == tree.Sentence(piece.First) || tree.Sentence(cue.First) == tree.Sentence(piece.End - 1));

    /// <summary>Whether another's cue stands between a piece and the cue behind it.</summary>
    private bool IsBeyond(int at, TokenRange piece) => found[at].Cue is [var cue, ..] && piece.End <= cue.First && Around(at).Any(other => other.Cue.Any(between => between.First >= piece.End && between.End <= cue.First));

    private IEnumerable<Telling> Around(int at)
    {
        for (var other = Math.Max(0, at - Neighbours); other < Math.Min(found.Length, at + Neighbours + 1); other++)
            if (other != at)
                yield return found[other];
    }
}
