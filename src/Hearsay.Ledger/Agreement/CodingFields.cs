namespace Hearsay.Ledger.Agreement;

/// <summary>The fields of a coding, in the words of the reading's JSON.</summary>
public static class CodingFields
{
    /// <summary>Stretches of the sentence, compared token by token.</summary>
    public static IReadOnlyList<string> Spans { get; } = ["source", "cue", "content"];

    /// <summary>Categories that are compared as same or not.</summary>
    public static IReadOnlyList<string> Categories { get; } = ["origin", "stance", "certainty", "polarity", "modality", "unit", "outcome"];

    /// <summary>The values that a category may have; null where it is free text.</summary>
    public static IReadOnlyList<string>? Values(string field) => field switch
    {
        "stance" => Names<Stance>(),
        "certainty" => Names<Certainty>(),
        "polarity" => Names<Polarity>(),
        "modality" => Names<Modality>(),
        _ => null,
    };

    private static string[] Names<T>()
        where T : struct, Enum => [.. Enum.GetNames<T>().Select(name => name.ToLowerInvariant())];
}
