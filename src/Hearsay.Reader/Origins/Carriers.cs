using Hearsay.Reader.Manner;

namespace Hearsay.Reader.Origins;

/// <summary>Nouns that carry what somebody else says (<c>carriers.tsv</c>).</summary>
internal static class Carriers
{
    private static readonly Dictionary<string, (string Unnamed, bool Act)> Nouns =
        WordTable.Read("carriers.tsv", 3).ToDictionary(row => row[0], row => (row[1], row[2] == "act"), StringComparer.Ordinal);

    public static bool Is(string lemma) => Nouns.ContainsKey(lemma);

    /// <summary>What follows "unnamed" where nobody is named behind the noun.</summary>
    public static string Unnamed(string lemma) => Nouns[lemma].Unnamed;

    /// <summary>Whether the noun is an act of whoever owns it.</summary>
    public static bool IsAct(string lemma) => Nouns.TryGetValue(lemma, out var noun) && noun.Act;
}
