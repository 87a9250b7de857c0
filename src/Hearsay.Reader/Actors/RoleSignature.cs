using Hearsay.Language;
using Hearsay.Reader.Manner;

namespace Hearsay.Reader.Actors;

/// <summary>A role reduced to what can be compared: "Ukraine's defence minister" and "the Ukrainian defense minister" are one.</summary>
/// <param name="Head">Dictionary form of the role itself, synonyms made one.</param>
/// <param name="Words">Its modifiers, lower case, synonyms made one, adjectives of countries replaced by the country.</param>
internal sealed record RoleSignature(string Head, IReadOnlySet<string> Words)
{
    private static readonly IReadOnlySet<string> Qualifiers = WordTable.ReadSet("role-qualifiers.tsv");

    /// <summary>Reads the signature of a role phrase.</summary>
    /// <param name="tree">The parse.</param>
    /// <param name="phrase">The phrase, with or without determiner.</param>
    /// <param name="head">Its head noun.</param>
    public static RoleSignature Of(ParseTree tree, TokenRange phrase, int head)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (var token = phrase.First; token < phrase.End; token++)
        {
            if (token == head || tree.Tag(token) is not ['N' or 'J' or 'V', ..])
                continue;
            var pair = token + 1 < phrase.End ? Country(tree.Word(token) + " " + tree.Word(token + 1)) : null;
            if (pair is not null)
                token++;
            words.Add(pair ?? Country(tree.Word(token)) ?? PersonWords.Canonical(tree.Lemma(token)));
        }
        return new RoleSignature(PersonWords.Canonical(tree.Lemma(head)), words);
    }

    /// <summary>
    /// Whether a bare role may take up this one: same head, nothing told that this one does not tell, and no word left out that makes another role of it ("vice president").
    /// </summary>
    public bool Answers(RoleSignature bare) => Head == bare.Head && bare.Words.IsSubsetOf(Words) && !Words.Any(word => Qualifiers.Contains(word) && !bare.Words.Contains(word));

    private static string? Country(string words) => Countries.OfAdjective(words) ?? Countries.Named(words);
}
