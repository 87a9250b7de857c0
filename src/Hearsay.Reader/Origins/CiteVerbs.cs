using Hearsay.Reader.Manner;

namespace Hearsay.Reader.Origins;

/// <summary>Verbs and nouns by which a word is passed on (<c>relays.tsv</c>).</summary>
internal static class CiteVerbs
{
    private static readonly HashSet<(string Word, string Joint)> Rows =
        [.. WordTable.Read("relays.tsv", 2).SelectMany(row => row[1].Split(' '), (row, joint) => (row[0], joint))];

    /// <summary>Whether the subject of the verb passes on what its object says: "cite", "quote".</summary>
    public static bool Is(string lemma) => Rows.Contains((lemma, "cites"));

    /// <summary>Whether the object of the verb is told: "tell".</summary>
    public static bool IsTelling(string lemma) => Rows.Contains((lemma, "object"));

    /// <summary>Whether the subject of the verb is told by another: "the court heard that".</summary>
    public static bool IsHearing(string lemma) => Rows.Contains((lemma, "hears"));

    /// <summary>Whether a noun behind "by" is how something is told, and nobody: "by telephone".</summary>
    public static bool IsMeans(string lemma) => Rows.Contains((lemma, "means"));

    /// <summary>Whether the agent of the verb did no more than see what another made: "a memo seen by the Post".</summary>
    public static bool IsSeeing(string lemma) => Rows.Contains((lemma, "seen"));

    /// <summary>Whether a common noun names a news outlet that may be told something: "newspaper".</summary>
    public static bool IsNews(string lemma) => Rows.Contains((lemma, "news"));

    /// <summary>Whether a hidden source behind the noun is one that an outlet cites: "sources", "documents".</summary>
    public static bool IsCited(string lemma) => Rows.Contains((lemma, "cited"));

    /// <summary>Whether an outlet behind this preposition is told or carries: "speak to", "interview with", "carried by".</summary>
    public static bool Joins(string lemma, string preposition) => Rows.Contains((lemma, preposition));
}
