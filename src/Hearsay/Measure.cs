using System.Text.Json.Serialization;

namespace Hearsay;

/// <summary>How a quantity runs over time.</summary>
public enum Measure
{
    /// <summary>How many there are: "are deployed".</summary>
    [JsonStringEnumMemberName("stock")] Stock,

    /// <summary>How many came or went: "were sent".</summary>
    [JsonStringEnumMemberName("flow")] Flow,

    /// <summary>All since a beginning: "have been killed since".</summary>
    [JsonStringEnumMemberName("cumulative")] Cumulative,

    /// <summary>On top of what was: "additional", "another".</summary>
    [JsonStringEnumMemberName("new")] New,

    /// <summary>So many in each period: "a day".</summary>
    [JsonStringEnumMemberName("rate")] Rate,
}
