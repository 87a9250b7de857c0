namespace Hearsay.Ledger.Agreement;

/// <summary>What one coder says of one statement, one figure, or a statement with its figure. What is null was left out.</summary>
/// <param name="Words">The words marked as cue, source and content, each as it stands in the sentence; <c>...</c> stands between parts.</param>
/// <param name="Categories">Origin, stance, certainty, polarity, modality, and the figure's unit and outcome, by <see cref="CodingFields"/>.</param>
/// <param name="Low">The figure's low end, 0 or more.</param>
/// <param name="High">The figure's high end, 0 or more.</param>
public sealed record CodedRow(IReadOnlyDictionary<string, string> Words, IReadOnlyDictionary<string, string> Categories, double? Low, double? High)
{
    /// <summary>Whether it marks a statement: a cue, a source or a content.</summary>
    public bool IsStatement => Words.Count > 0;

    /// <summary>Whether it gives a figure.</summary>
    public bool IsFigure => Low is not null || High is not null || Categories.ContainsKey("unit");
}
