using System.Text.Json.Serialization;

namespace Hearsay;

/// <summary>Whether the content is told as having happened.</summary>
public enum Modality
{
    [JsonStringEnumMemberName("happened")] Happened,

    [JsonStringEnumMemberName("planned")] Planned,

    [JsonStringEnumMemberName("intended")] Intended,

    /// <summary>"if Moscow sees a need".</summary>
    [JsonStringEnumMemberName("conditional")] Conditional,

    [JsonStringEnumMemberName("demanded")] Demanded,
}
