using Hearsay.Reader.Manner;

namespace Hearsay.Reader.Actors;

/// <summary>Words by which reports keep a name back (<c>anonymity.tsv</c>).</summary>
internal static class AnonymityWords
{
    private static readonly ILookup<string, string> Classes = WordTable.Read("anonymity.tsv", 2).ToLookup(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>A noun that tells nothing of who it is: "person", "source".</summary>
    public static bool IsNobody(string lemma) => Is(lemma, "nobody");

    /// <summary>Whether the word is of any class: most are of none.</summary>
    public static bool IsAny(string lemma) => Classes.Contains(lemma);

    /// <summary>Whether the word is of the class.</summary>
    public static bool Is(string lemma, string ofClass) => Classes[lemma].Contains(ofClass);
}
