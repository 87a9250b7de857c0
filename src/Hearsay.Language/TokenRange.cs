namespace Hearsay.Language;

/// <summary>A half-open range <c>[First, End)</c> of token indices of one <see cref="Analysis"/>.</summary>
public readonly record struct TokenRange(int First, int End)
{
    /// <summary>Number of tokens.</summary>
    public int Count => End - First;

    public bool Contains(int token) => First <= token && token < End;

    public bool Contains(TokenRange other) => First <= other.First && other.End <= End;

    public bool Overlaps(TokenRange other) => First < other.End && other.First < End;
}
