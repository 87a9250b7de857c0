using System.Text.Json.Serialization;

namespace Hearsay;

/// <summary>What a question asks for.</summary>
public enum QuestionKind
{
    /// <summary>How many or how much.</summary>
    [JsonStringEnumMemberName("figure")] Figure,

    /// <summary>Whether something is so, or happened.</summary>
    [JsonStringEnumMemberName("event")] Event,
}
