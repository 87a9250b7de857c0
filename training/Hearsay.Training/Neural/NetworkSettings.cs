namespace Hearsay.Training.Neural;

/// <summary>How the network is trained; chosen on the dev parts, see docs/decisions.</summary>
internal sealed record NetworkSettings
{
    public int Width { get; init; } = 192;

    public int Layers { get; init; } = 3;

    public int ArcWidth { get; init; } = 96;

    public int LabelWidth { get; init; } = 96;

    public int OutputWidth { get; init; } = 128;

    public int Rounds { get; init; } = 11;

    /// <summary>Tokens a step.</summary>
    public int BatchTokens { get; init; } = 1200;

    public float Rate { get; init; } = 0.003f;

    public float InputDropout { get; init; } = 0.05f;

    public float Dropout { get; init; } = 0.1f;

    public float TopDropout { get; init; } = 0.1f;

    /// <summary>A word seen n times is taken for unknown in this / (this + n) of the cases.</summary>
    public float Forgotten { get; init; } = 0.2f;

    /// <summary>How much tags count in the loss beside heads and relations.</summary>
    public float TagWeight { get; init; } = 2f;

    /// <summary>How much names count in the loss beside heads and relations.</summary>
    public float NameWeight { get; init; } = 4f;

    /// <summary>Share of sentences shown in capitals.</summary>
    public float Capitals { get; init; } = 0.1f;

    /// <summary>Share of sentences shown in small letters.</summary>
    public float SmallLetters { get; init; } = 0.05f;
}
