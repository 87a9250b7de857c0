using Hearsay.Language;
using Hearsay.Reader.Tellings;

namespace Hearsay.Reader.Origins;

/// <summary>Where a phrase that may speak stands.</summary>
/// <param name="Telling">The telling whose source, cue or relay it is.</param>
/// <param name="Speaker">Who says the words that hold the phrase, for "I" and "we"; null for the report itself.</param>
internal sealed record Setting(Telling Telling, Voice? Speaker)
{
    public bool InContent(int token) => IsIn(Telling.Content, token);

    public bool InSource(int token) => IsIn(Telling.Source, token);

    public bool InCue(int token) => IsIn(Telling.Cue, token);

    /// <summary>Whether a cue stands between two tokens.</summary>
    public bool HasCue(int first, int last)
    {
        foreach (var cue in Telling.Cue)
            if (first < cue.First && cue.First < last)
                return true;
        return false;
    }

    /// <summary>The range of the source that holds a token; null for none.</summary>
    public TokenRange? SourceRange(int token)
    {
        foreach (var range in Telling.Source)
            if (range.Contains(token))
                return range;
        return null;
    }

    private static bool IsIn(IEnumerable<TokenRange> ranges, int token)
    {
        foreach (var range in ranges)
            if (range.Contains(token))
                return true;
        return false;
    }
}
