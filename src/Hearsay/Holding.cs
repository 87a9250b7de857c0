using System.Text.Json.Serialization;

namespace Hearsay;

/// <summary>Where a position stands to what its question asks.</summary>
public enum Holding
{
    /// <summary>It is so, to whatever degree.</summary>
    [JsonStringEnumMemberName("for")]
    For,

    /// <summary>It is not so: denied, or the same predicate negated.</summary>
    [JsonStringEnumMemberName("against")]
    Against,

    /// <summary>No word, a question, or not known to the one who says so.</summary>
    [JsonStringEnumMemberName("neither")]
    Neither,

    /// <summary>It was so told before, and is taken back or replaced where it is told.</summary>
    [JsonStringEnumMemberName("before")]
    Before,
}
