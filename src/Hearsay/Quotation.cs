using System.Text.Json.Serialization;

namespace Hearsay;

/// <summary>How the words of the origin are given.</summary>
public enum Quotation
{
    [JsonStringEnumMemberName("paraphrased")] Paraphrased,

    [JsonStringEnumMemberName("verbatim")] Verbatim,

    /// <summary>Quoted with an ellipsis: something was left out.</summary>
    [JsonStringEnumMemberName("cut")] Cut,

    [JsonStringEnumMemberName("translated")] Translated,
}
