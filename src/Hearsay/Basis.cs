using System.Text.Json.Serialization;

namespace Hearsay;

/// <summary>How the origin knows, where told.</summary>
public enum Basis
{
    [JsonStringEnumMemberName("unstated")] Unstated,

    [JsonStringEnumMemberName("witnessed")] Witnessed,

    [JsonStringEnumMemberName("told")] Told,

    [JsonStringEnumMemberName("deduced")] Deduced,

    [JsonStringEnumMemberName("document")] Document,

    [JsonStringEnumMemberName("intercept")] Intercept,

    [JsonStringEnumMemberName("image or video")] Image,
}
