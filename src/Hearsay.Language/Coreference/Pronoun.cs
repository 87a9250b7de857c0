using System.Collections.Frozen;

namespace Hearsay.Language.Coreference;

/// <summary>What a pronoun of the third person tells; see <c>pronouns.tsv</c>.</summary>
/// <param name="Plural">"They" and its forms.</param>
/// <param name="Reflexive">Takes up the subject of its clause.</param>
internal readonly record struct Pronoun(Gender Gender, bool Plural, bool Reflexive)
{
    private static readonly FrozenDictionary<string, Pronoun> Forms = WordTable.Rows("pronouns.tsv")
        .ToFrozenDictionary(row => row[0], row => new Pronoun(GenderWords.Parse(row[1]), row[2] == "p", row[3] == "self"), StringComparer.OrdinalIgnoreCase);

    /// <summary>"He", "she", "it" or "they", as a number from 0 to 3.</summary>
    public int Class => Gender switch
    {
        Gender.Male => 0,
        Gender.Female => 1,
        Gender.Neuter => 2,
        _ => 3,
    };

    /// <summary>"He" or "she".</summary>
    public bool IsPersonal => Class < 2;

    /// <summary>The pronoun of that form, in capitals or not; null for every other word.</summary>
    public static Pronoun? Of(ReadOnlySpan<char> word) =>
        word.Length <= 10 && Forms.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var pronoun) ? pronoun : null;
}
