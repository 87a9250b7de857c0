using Hearsay.Reader.Manner;

namespace Hearsay.Reader.Actors;

/// <summary>Roles, titles and first names, with what they tell of gender.</summary>
internal static class PersonWords
{
    private static readonly IReadOnlyDictionary<string, string> Roles = WordTable.ReadMap("roles.tsv");
    private static readonly IReadOnlyDictionary<string, string> Titles = WordTable.ReadMap("titles.tsv");
    private static readonly IReadOnlyDictionary<string, string> FirstNames = WordTable.ReadMap("first-names.tsv");
    private static readonly IReadOnlyDictionary<string, string> Synonyms = WordTable.ReadMap("role-synonyms.tsv");

    /// <summary>Whether a noun in dictionary form names a role, rank, trade or relation: "minister", "vice-president", "tradesman".</summary>
    public static bool IsRole(string lemma) => RoleOf(lemma) is not null;

    public static bool IsTitle(string word) => Titles.ContainsKey(word.ToLowerInvariant());

    public static bool IsFirstName(string word) => FirstNames.ContainsKey(word);

    public static Gender OfTitle(string word) => Read(Titles.GetValueOrDefault(word.ToLowerInvariant()));

    public static Gender OfFirstName(string word) => Read(FirstNames.GetValueOrDefault(word));

    public static Gender OfRole(string lemma) => Read(RoleOf(lemma));

    /// <summary>Whether a role that tells a gender is given to the other as well: "spokesman", "chairman".</summary>
    public static bool IsForEither(string lemma) => lemma.EndsWith("man", StringComparison.Ordinal) && !lemma.EndsWith("woman", StringComparison.Ordinal);

    /// <summary>The word that stands for all its synonyms: "chief" for "head", "defense" for "defence".</summary>
    public static string Canonical(string lemma) => Synonyms.GetValueOrDefault(lemma, lemma);

    private static string? RoleOf(string lemma)
    {
        if (Roles.TryGetValue(lemma, out var gender))
            return gender;
        var hyphen = lemma.LastIndexOf('-');
        if (hyphen > 0 && Roles.TryGetValue(lemma[(hyphen + 1)..], out gender))
            return gender;
        return lemma.Length > 7 && lemma.EndsWith("woman", StringComparison.Ordinal) ? "f"
            : lemma.Length > 6 && lemma.EndsWith("sman", StringComparison.Ordinal) ? "m"
            : null;
    }

    private static Gender Read(string? code) => code switch { "m" => Gender.Male, "f" => Gender.Female, _ => Gender.Unknown };
}
