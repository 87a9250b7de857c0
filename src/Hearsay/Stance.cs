using System.Text.Json.Serialization;

namespace Hearsay;

/// <summary>What the origin does with the content.</summary>
public enum Stance
{
    [JsonStringEnumMemberName("asserts")] Asserts,

    [JsonStringEnumMemberName("confirms")] Confirms,

    [JsonStringEnumMemberName("denies")] Denies,

    [JsonStringEnumMemberName("doubts")] Doubts,

    [JsonStringEnumMemberName("estimates")] Estimates,

    [JsonStringEnumMemberName("predicts")] Predicts,

    [JsonStringEnumMemberName("asks")] Asks,

    /// <summary>No word where one would expect it: declined, neither confirmed nor denied, left out unasked, not reached.</summary>
    [JsonStringEnumMemberName("withholds")] Withholds,

    [JsonStringEnumMemberName("retracts")] Retracts,

    [JsonStringEnumMemberName("corrects")] Corrects,
}
