using System.Text.Json.Serialization;

namespace Hearsay;

/// <summary>How a position moved from one report to a later one.</summary>
public enum ChangeKind
{
    /// <summary>The figure is another one.</summary>
    [JsonStringEnumMemberName("revised")] Revised,

    /// <summary>The stance is another one: what was denied is now asserted.</summary>
    [JsonStringEnumMemberName("turned")] Turned,

    /// <summary>"may" became "has".</summary>
    [JsonStringEnumMemberName("hardened")] Hardened,

    /// <summary>"has" became "may".</summary>
    [JsonStringEnumMemberName("softened")] Softened,

    /// <summary>"officials said X" became "X".</summary>
    [JsonStringEnumMemberName("attribution lost")] AttributionLost,

    /// <summary>Somebody who was silent spoke.</summary>
    [JsonStringEnumMemberName("spoke")] Spoke,
}
