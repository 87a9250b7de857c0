using System.Collections.Immutable;
using Hearsay.Language;
using Hearsay.Reader.Actors;

namespace Hearsay.Reader.Tellings;

/// <summary>
/// Of two who could be the source, the one that stands with the cue: what another telling nearer to it has for its source is not shared, and behind "but" or "and" the one right
/// before the cue tells ("The mayor declined to comment, but two nurses, who had seen the log, said ...").
/// </summary>
internal sealed class NearestSources(ParseTree tree, ImmutableArray<Telling> found)
{
    private const int Neighbours = 8;

    public IEnumerable<Telling> Chosen() => found.Select((telling, at) => Joined(Unshared(telling, at)));

    private Telling Unshared(Telling telling, int at)
    {
        if (telling.Source.Length < 2 || telling.Cue.IsEmpty)
            return telling;
        var own = telling.Source.Where(piece => !Around(at).Any(other => other.Cue is [var cue, ..] && other.Source.Any(piece.Overlaps) && Distance(piece, cue) < Distance(piece, telling.Cue[0]))).ToImmutableArray();
        return own.IsEmpty || own.Length == telling.Source.Length ? telling : telling with { Source = own };
    }

    private IEnumerable<Telling> Around(int at)
    {
        for (var other = Math.Max(0, at - Neighbours); other < Math.Min(found.Length, at + Neighbours + 1); other++)
            if (other != at)
                yield return found[other];
    }

    private static int Distance(TokenRange one, TokenRange other) => one.First < other.First ? other.First - one.End : one.First - other.End;

    private Telling Joined(Telling telling)
    {
        if (telling.Cue is not [var cue, ..] || telling.Source.IsEmpty || Subject(cue.First) is not { } nearest || telling.Source.All(nearest.Contains) || telling.Source.Any(piece => piece.First > cue.First || tree.Sentence(piece.First) != tree.Sentence(cue.First)))
            return telling;
        var content = telling.Content.Where(piece => !piece.Overlaps(nearest)).ToImmutableArray();
        return content.IsEmpty ? telling : telling with { Source = [nearest], Content = content, Rule = "source.nearest" };
    }

    /// <summary>A noun phrase with a clause of its own between commas, right behind a conjunction and right before the verb.</summary>
    private TokenRange? Subject(int verb)
    {
        if (!(tree.Tag(verb) is "VBD" or "VBZ" or "VBP") || tree.Child(verb, "nsubj") >= 0 || verb < 4 || tree.Word(verb - 1) != ",")
            return null;
        for (var token = verb - 2; token > 1 && tree.Sentence(token) == tree.Sentence(verb); token--)
            if (tree.Tag(token) == "CC" && tree.Word(token - 1) == ",")
                return IsSubject(new TokenRange(token + 1, verb - 1)) ? new TokenRange(token + 1, verb - 1) : null;
        return null;
    }

    /// <summary>Whether a noun phrase without a verb ends at the first comma, and "who" or "which" begins behind that.</summary>
    private bool IsSubject(TokenRange range)
    {
        var comma = range.First;
        while (comma < range.End && tree.Word(comma) != "," && !tree.IsVerb(comma) && tree.Tag(comma) is not ("MD" or "IN" or "CC"))
            comma++;
        return comma > range.First && comma + 1 < range.End && tree.Word(comma) == "," && tree.IsNoun(comma - 1) && tree.Tag(comma + 1) is "WP" or "WDT";
    }
}
