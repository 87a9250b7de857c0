using Hearsay.Language;

namespace Hearsay.Reader.Actors;

/// <summary>
/// Single words taken for people that the report uses as places: it stands behind "in" or "across", or the report has an adjective or people made of
/// it ("Dorria", "Dorrian"). A word that is also part of somebody's full name, or follows a title, stays a person.
/// </summary>
internal static class Places
{
    private const int ShortestStem = 4;
    private static readonly string[] Endings = ["n", "an", "ian", "ean", "ese", "ish", "i"];

    public static List<NameForm> Reclass(ParseTree tree, List<NameForm> names)
    {
        var people = names.Where(name => IsPerson(name) && (name.Words.Length > 1 || name.TitleStart < name.Tokens.First)).SelectMany(name => name.Words).ToHashSet(StringComparer.Ordinal);
        var candidates = names.Where(name => name.Class == NameClass.Person && (!IsPerson(name) || IsCalledPlace(tree, name)) && !people.Contains(name.Text)).Select(name => name.Text).ToHashSet(StringComparer.Ordinal);
        if (candidates.Count == 0)
            return names;
        var places = names.Where(name => candidates.Contains(name.Text) && IsBehindPlaceWord(tree, name.Tokens.First)).Select(name => name.Text).ToHashSet(StringComparer.Ordinal);
        places.UnionWith(candidates.Where(name => name.Length >= ShortestStem && HasAdjective(tree, name)));
        return places.Count == 0 ? names : names.ConvertAll(name => places.Contains(name.Text) && name.Class == NameClass.Person ? name with { Class = NameClass.Location } : name);
    }

    private static bool IsPerson(NameForm name) =>
        name.Class == NameClass.Person && (name.Words.Length > 1 || name.TitleStart < name.Tokens.First || PersonWords.IsFirstName(name.Text));

    /// <summary>"in Florence", where no family name, title or possessive makes a person of it.</summary>
    private static bool IsCalledPlace(ParseTree tree, NameForm name) =>
        name.Words.Length == 1 && name.TitleStart == name.Tokens.First && IsBehindPlaceWord(tree, name.Tokens.First) && !(name.Tokens.End < tree.Count && tree.Tag(name.Tokens.End) == "POS");

    private static bool IsBehindPlaceWord(ParseTree tree, int token) =>
        token > 0 && tree.Form(token - 1) is "in" or "across" or "throughout" or "near" or "outside" or "into";

    private static bool HasAdjective(ParseTree tree, string name)
    {
        var stem = name.TrimEnd('a', 'e', 'i', 'o', 'y');
        for (var token = 0; token < tree.Count; token++)
            if (tree.Word(token) is var word && word.Length > name.Length && word.StartsWith(stem, StringComparison.Ordinal) && Ends(word, name, stem))
                return true;
        return false;
    }

    private static bool Ends(string word, string name, string stem)
    {
        var single = word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) ? word[..^1] : word;
        return Endings.Any(ending => single == name + ending || single == stem + ending);
    }
}
