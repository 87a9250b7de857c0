using System.Text.Json.Serialization;

namespace Hearsay;

/// <summary>What kind of thing an actor is.</summary>
public enum ActorKind
{
    [JsonStringEnumMemberName("person")] Person,

    [JsonStringEnumMemberName("organisation")] Organisation,

    [JsonStringEnumMemberName("government")] Government,

    [JsonStringEnumMemberName("agency")] Agency,

    [JsonStringEnumMemberName("outlet")] Outlet,

    [JsonStringEnumMemberName("described group")] Group,

    /// <summary>A place, a work, a thing with a name.</summary>
    [JsonStringEnumMemberName("other")] Other,
}
