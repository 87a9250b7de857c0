using System.Text.Json.Serialization;

namespace Hearsay;

/// <summary>What kind of quantity a figure is.</summary>
public enum FigureKind
{
    [JsonStringEnumMemberName("count")] Count,

    [JsonStringEnumMemberName("money")] Money,

    [JsonStringEnumMemberName("percent")] Percent,

    [JsonStringEnumMemberName("measure")] Measure,

    [JsonStringEnumMemberName("duration")] Duration,

    [JsonStringEnumMemberName("age")] Age,

    [JsonStringEnumMemberName("rate")] Rate,
}
