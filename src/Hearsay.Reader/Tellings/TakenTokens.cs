using Hearsay.Language;

namespace Hearsay.Reader.Tellings;

/// <summary>Which tokens belong to the cue or the content of a telling already found.</summary>
internal sealed class TakenTokens
{
    private readonly bool[] _cue, _content;

    public TakenTokens(int count, IEnumerable<Telling> found)
    {
        (_cue, _content) = (new bool[count], new bool[count]);
        foreach (var telling in found)
            Take(telling);
    }

    public void Take(Telling telling)
    {
        foreach (var range in telling.Cue)
            _cue.AsSpan(range.First, range.Count).Fill(true);
        foreach (var range in telling.Content)
            _content.AsSpan(range.First, range.Count).Fill(true);
    }

    public bool IsCue(int token) => _cue[token];

    public bool IsContent(int token) => _content[token];

    /// <summary>Whether any token belongs to a cue or a content.</summary>
    public bool Holds(TokenRange range) => HasCue(range) || _content.AsSpan(range.First, range.Count).Contains(true);

    /// <summary>The tokens that belong to neither when their turn comes: what is taken meanwhile is passed over.</summary>
    public IEnumerable<int> Free(TokenRange range)
    {
        for (var token = range.First; token < range.End; token++)
            if (!_cue[token] && !_content[token])
                yield return token;
    }

    public bool HasCue(TokenRange range) => _cue.AsSpan(range.First, range.Count).Contains(true);
}
