using System.Text.Json.Serialization;

namespace Hearsay;

/// <summary>Whether the content is affirmed or negated, apart from <see cref="Stance"/>.</summary>
public enum Polarity
{
    [JsonStringEnumMemberName("affirmed")] Affirmed,

    [JsonStringEnumMemberName("negated")] Negated,
}
