using System.Text.Json.Serialization;

namespace Hearsay;

/// <summary>How a report's date of publication is known.</summary>
public enum DateBasis
{
    /// <summary>It came with the input: a field, front matter, a side file, the page's own metadata.</summary>
    [JsonStringEnumMemberName("given")] Given,

    /// <summary>The report's text tells it: a dateline, "Published 18 December 2024".</summary>
    [JsonStringEnumMemberName("told")] Told,

    /// <summary>It follows from what the text tells.</summary>
    [JsonStringEnumMemberName("inferred")] Inferred,
}
