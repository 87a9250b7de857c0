namespace Hearsay.Training.Tellings;

/// <summary>How the network of tellings is trained; chosen on PolNeAR's dev articles, see docs/decisions.</summary>
internal sealed record TellingSettings
{
    public int Width { get; init; } = 128;

    public int Layers { get; init; } = 2;

    public int CueWidth { get; init; } = 96;

    public int RoleWidth { get; init; } = 64;

    public int Rounds { get; init; } = 16;

    /// <summary>Articles a step, an even number.</summary>
    public int BatchArticles { get; init; } = 2;

    public float Rate { get; init; } = 0.002f;

    /// <summary>Of the vectors of the language analysis.</summary>
    public float InputDropout { get; init; } = 0.3f;

    public float Dropout { get; init; } = 0.2f;

    /// <summary>Share of a token's marks that are left out.</summary>
    public float Forgotten { get; init; } = 0.1f;

    /// <summary>How much the telling of tokens of any content or source, without a cue, counts in the loss.</summary>
    public float AsideWeight { get; init; } = 0.5f;

    /// <summary>A false cue is shown, as one that has no content, where the network itself gives it this much.</summary>
    public float FalseCue { get; init; } = 0.1f;

    /// <summary>Of so many articles one is shown in capitals too.</summary>
    public int Capitals { get; init; } = 8;

    /// <summary>What is added to the score of each cue's begin when training is done: recall for precision.</summary>
    public float CueBonus { get; init; } = 1f;

    /// <summary>The same for each content.</summary>
    public float ContentBonus { get; init; } = 1.5f;

    /// <summary>The same for each source.</summary>
    public float SourceBonus { get; init; } = 0.5f;
}
