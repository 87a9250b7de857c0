using System.Text.Json.Serialization;

namespace Hearsay;

/// <summary>What kind of actor a statement finally rests on.</summary>
public enum OriginKind
{
    [JsonStringEnumMemberName("person")] Person,

    [JsonStringEnumMemberName("organisation")] Organisation,

    [JsonStringEnumMemberName("government")] Government,

    [JsonStringEnumMemberName("agency")] Agency,

    [JsonStringEnumMemberName("outlet")] Outlet,

    /// <summary>"Ukrainian military sources".</summary>
    [JsonStringEnumMemberName("described group")] Group,

    /// <summary>The source is hidden: "some reports", "is believed to".</summary>
    [JsonStringEnumMemberName("unnamed")] Unnamed,

    /// <summary>The report says it in its own voice.</summary>
    [JsonStringEnumMemberName("unattributed")] Unattributed,
}
