using System.Text.Json.Serialization;

namespace Hearsay;

/// <summary>The origin's own hedge.</summary>
public enum Certainty
{
    [JsonStringEnumMemberName("certain")] Certain,

    /// <summary>"likely", "believed", "expects".</summary>
    [JsonStringEnumMemberName("probable")] Probable,

    /// <summary>"may", "might", "could".</summary>
    [JsonStringEnumMemberName("possible")] Possible,

    /// <summary>"unlikely".</summary>
    [JsonStringEnumMemberName("improbable")] Improbable,
}
