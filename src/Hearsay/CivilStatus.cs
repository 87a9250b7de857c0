using System.Text.Json.Serialization;

namespace Hearsay;

/// <summary>What the people counted are said to be. What is not said is unknown.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CivilStatus>))]
public enum CivilStatus
{
    [JsonStringEnumMemberName("civilian")] Civilian,
    [JsonStringEnumMemberName("combatant")] Combatant,
}
