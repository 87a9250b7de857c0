using System.Text.Json.Serialization;

namespace Hearsay;

/// <summary>The reporter's attitude to the content, kept apart from the origin's hedge.</summary>
public enum Distance
{
    [JsonStringEnumMemberName("none")] None,

    /// <summary>"claimed", "inflated", "purportedly".</summary>
    [JsonStringEnumMemberName("away")] Away,

    /// <summary>"revealed", "pointed out".</summary>
    [JsonStringEnumMemberName("towards")] Towards,
}
