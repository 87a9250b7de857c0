using Hearsay.Reader.Manner;

namespace Hearsay.Reader.Actors;

/// <summary>What kind of body a name or a common noun names.</summary>
internal static class BodyWords
{
    private static readonly IReadOnlyDictionary<string, string> Institutions = WordTable.ReadMap("institutions.tsv");
    private static readonly IReadOnlyDictionary<string, string> NameWords = WordTable.ReadMap("organisation-words.tsv");
    private static readonly IReadOnlyDictionary<string, string> OutletWords = WordTable.ReadMap("outlet-words.tsv");
    private static readonly IReadOnlySet<string> Outlets = WordTable.ReadSet("outlets.tsv");
    private static readonly IReadOnlySet<string> Organisations = WordTable.ReadSet("organisations.tsv");
    private static readonly IReadOnlySet<string> CompanyWords = WordTable.ReadSet("company-words.tsv");
    private static readonly IReadOnlySet<string> Generic = WordTable.ReadSet("generic-bodies.tsv");
    private static readonly IReadOnlyDictionary<string, string> Media = WordTable.ReadMap("outlet-media.tsv");
    private static readonly IReadOnlySet<string> Empty = WordTable.ReadSet("empty-words.tsv");

    /// <summary>The most words in a name of <c>outlets.tsv</c>.</summary>
    public const int LongestOutlet = 4;

    /// <summary>The kind of a common noun for a body ("ministry", "newspaper"); null for none.</summary>
    public static ActorKind? OfNoun(string lemma) => Institutions.TryGetValue(lemma, out var kind) ? Parse(kind) : null;

    /// <summary>Whether a name is a known organisation's, or one that the last of its words tells of: "Greenpeace", "Tarn Foods".</summary>
    public static bool IsOrganisation(string name) => Organisations.Contains(WithoutThe(name)) || (name.LastIndexOf(' ') is > 0 and var last && CompanyWords.Contains(name[(last + 1)..]));

    /// <summary>Whether a name is one of <c>organisations.tsv</c>.</summary>
    public static bool IsKnown(string name) => Organisations.Contains(name);

    public static bool IsOutlet(string name) => Outlets.Contains(WithoutThe(name));

    /// <summary>Whether outlets are called so by that word alone, behind "the": "the Courier".</summary>
    public static bool IsOutletWord(string word) => OutletWords.GetValueOrDefault(word) == "last";

    /// <summary>Whether a word ends the names of companies and such: "Foods", "Lines".</summary>
    public static bool IsCompanyWord(string word) => CompanyWords.Contains(word);

    /// <summary>Whether outlets are called so by that word with another: "Radio Tarn".</summary>
    public static bool BeginsOutlet(string word) => OutletWords.GetValueOrDefault(word) == "any" && char.IsUpper(word[0]);

    /// <summary>Whether the noun may stand for an outlet of that name: "the station" not for a gazette, nor "the paper" for a radio.</summary>
    public static bool MayBe(string lemma, string outlet) => Media.GetValueOrDefault(lemma) is not { } medium || outlet.Split(' ').All(word => Media.GetValueOrDefault(word) is not { } other || other == medium);

    /// <summary>Whether the noun may take up a body of its kind that is called otherwise: "the agency" for a bureau, "the paper" for any outlet.</summary>
    public static bool IsGeneric(string lemma) => Generic.Contains(lemma) || OfNoun(lemma) == ActorKind.Outlet;

    /// <summary>Whether a word before a noun says nothing of who speaks: "some", "various", "recent".</summary>
    public static bool IsEmpty(string word) => Empty.Contains(word.ToLowerInvariant());

    /// <summary>The kind of a named organisation, from the names of outlets and from the words in it.</summary>
    public static ActorKind OfName(string name)
    {
        name = WithoutThe(name);
        if (Outlets.Contains(name) || IsOutletWord(name))
            return ActorKind.Outlet;
        var words = name.Split(' ');
        if (words.Length > 1 && IsOrganisation(name))
            return ActorKind.Organisation;
        if (OutletWords.ContainsKey(words[^1]) && words.Length > 1 && !NameWords.ContainsKey(words[0]))
            return ActorKind.Outlet;
        foreach (var word in words)
            if (OutletWords.GetValueOrDefault(word) == "any")
                return ActorKind.Outlet;
        foreach (var word in words)
            if (NameWords.TryGetValue(word, out var kind))
                return Parse(kind);
        return ActorKind.Organisation;
    }

    public static string WithoutThe(string name) =>
        name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;

    private static ActorKind Parse(string kind) => Enum.Parse<ActorKind>(kind, ignoreCase: true);
}
