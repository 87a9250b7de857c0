namespace Hearsay.Reader.Figures;

/// <summary>What a quantity counts, as tokens and as words.</summary>
internal sealed record Counted
{
    /// <summary>Last token of the number.</summary>
    public required int Number { get; init; }

    /// <summary>Behind the last token of the number and the thing counted.</summary>
    public required int End { get; init; }

    /// <summary>The noun; -1 where the number stands alone ("15 were killed").</summary>
    public int Head { get; init; } = -1;

    /// <summary>Head and modifiers in dictionary form; null where the number stands alone.</summary>
    public string? Words { get; init; }

    /// <summary>An outcome among the modifiers ("two wounded soldiers").</summary>
    public string? Outcome { get; init; }

    /// <summary>Whether it stands for what was counted before ("seven others").</summary>
    public bool IsOther { get; init; }

    /// <summary>Whether a modifier says that it comes on top ("additional").</summary>
    public bool IsNew { get; init; }

    /// <summary>The token to ask the parse about: the noun, else the number.</summary>
    public int Node => Head >= 0 ? Head : Number;
}
