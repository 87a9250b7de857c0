using Hearsay.Reader.Manner;

namespace Hearsay.Reader.Actors;

/// <summary>States, the adjectives made of them, and the capitals and seats that stand for their governments (<c>countries.tsv</c>).</summary>
internal static class Countries
{
    private static readonly Dictionary<string, string> ByName = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, string> ByAdjective = new(StringComparer.OrdinalIgnoreCase);
    private static readonly Dictionary<string, string> Adjectives = new(StringComparer.Ordinal);

    static Countries()
    {
        foreach (var row in WordTable.Read("countries.tsv", 3))
        {
            ByName.TryAdd(row[0], row[0]);
            var adjectives = row[1].Split(',');
            Adjectives.TryAdd(row[0], adjectives[0]);
            foreach (var adjective in adjectives)
                ByAdjective.TryAdd(adjective, row[0]);
            foreach (var metonym in row[2].Split(','))
                ByName.TryAdd(metonym, row[0]);
        }
    }

    /// <summary>The most words in a name of the table.</summary>
    public const int LongestName = 6;

    /// <summary>The country that a name or metonym stands for ("Moscow", "the Kremlin", "U.S."); null for none.</summary>
    public static string? Named(string name) => ByName.GetValueOrDefault(
        name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name);

    /// <summary>The country of an adjective or a people ("Russian", "Russians", "South Korean"); null for none.</summary>
    public static string? OfAdjective(string word) =>
        ByAdjective.GetValueOrDefault(word) ?? (word is [.., 's'] ? ByAdjective.GetValueOrDefault(word[..^1]) : null);

    /// <summary>The adjective of a country of the table.</summary>
    public static string Adjective(string country) => Adjectives.GetValueOrDefault(country, country);
}
