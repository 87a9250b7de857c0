using System.Text.Json;
using Hearsay.Evaluation.Casualties;

namespace Hearsay.Evaluation.Sheets;

/// <summary>Victims of one incident with the names that the key allows for them.</summary>
internal sealed record KeyVictims(VictimGroup Group, IReadOnlyList<string> Names)
{
    public static KeyVictims Of(JsonElement victims) => new(VictimGroup.Of(victims), [.. victims.GetProperty("names").EnumerateArray().Select(name => name.GetString()!)]);

    /// <summary>Whether it is one person whose death or injury the key records.</summary>
    public bool IsOne => !Group.Optional && Group.Effects != Harm.None && Group.Numbers.Contains((1, 1));

    /// <summary>Whether a name of several words that the key allows has the last word in common with <paramref name="name"/>.</summary>
    public bool IsNamed(string name) => Names.Any(key => key.Contains(' ', StringComparison.Ordinal) && (Same(key, name) || key.EndsWith(" " + name, StringComparison.OrdinalIgnoreCase) || name.EndsWith(" " + Last(key), StringComparison.OrdinalIgnoreCase)));

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static string Last(string name) => name[(name.LastIndexOf(' ') + 1)..];
}
