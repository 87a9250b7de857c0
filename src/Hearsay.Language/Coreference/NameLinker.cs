namespace Hearsay.Language.Coreference;

/// <summary>
/// Joins names by rule: the same words, a person's last or first name, a part of a body's name, an abbreviation introduced in brackets or made of initials. Each name is looked
/// up in tables of those before it, so the time is linear.
/// </summary>
internal sealed class NameLinker(EntityBook book)
{
    private readonly Dictionary<string, int> _exact = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _lastNames = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _firstNames = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _parts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _initials = new(StringComparer.Ordinal);
    private readonly MentionTable _table = book.Table;

    /// <summary>Joins the name to one before it, where there is one, and keeps it for those behind.</summary>
    public void Read(int mention)
    {
        if (_table.ClassOf(mention) is not { } @class)
            return;
        var words = WordsOf(_table.Analysis.Names[_table.Found[mention].Name].Tokens);
        if (words.Count == 0)
            return;
        if (Before(mention, @class, words) is >= 0 and var antecedent)
            book.Link(mention, antecedent);
        Keep(mention, @class, words);
    }

    private List<string> WordsOf(TokenRange name)
    {
        var words = new List<string>(name.Count);
        for (var token = name.First; token < name.End; token++)
            if (_table.Analysis.Word(token) is var word && char.IsLetterOrDigit(word[0]) && !word.Equals("the", StringComparison.OrdinalIgnoreCase) && word is not ("'s" or "’s"))
                words.Add(word.TrimEnd('.').ToString());
        while (words.Count > 1 && GenderWords.Of(words[0]) != Gender.Unknown)
            words.RemoveAt(0);
        return words;
    }

    private int Before(int mention, NameClass @class, List<string> words)
    {
        if (_exact.TryGetValue(string.Join(' ', words), out var same) && Agree(mention, same))
            return same;
        return @class == NameClass.Person ? PersonBefore(mention, words) : BodyBefore(words);
    }

    private bool Agree(int mention, int other) =>
        book.Of(mention).Gender is var gender && (gender == Gender.Unknown || book.Of(other).Gender is Gender.Unknown || book.Of(other).Gender == gender);

    private int PersonBefore(int mention, List<string> words)
    {
        if (_lastNames.TryGetValue(words[^1], out var named) && Agree(mention, named) && FirstNamesAgree(words, book.Of(named).FirstName))
            return named;
        return words.Count == 1 && _firstNames.TryGetValue(words[0], out var called) && Agree(mention, called) ? called : -1;
    }

    private static bool FirstNamesAgree(List<string> words, string first) =>
        words.Count == 1 || first.Length == 0 || first.Equals(words[0], StringComparison.OrdinalIgnoreCase)
        || ((words[0].Length == 1 || first.Length == 1) && char.ToUpperInvariant(first[0]) == char.ToUpperInvariant(words[0][0]))
        || (Math.Min(first.Length, words[0].Length) >= 3 && (first.StartsWith(words[0], StringComparison.OrdinalIgnoreCase) || words[0].StartsWith(first, StringComparison.OrdinalIgnoreCase)));

    private int BodyBefore(List<string> words)
    {
        var whole = string.Join(' ', words);
        if (_parts.TryGetValue(whole, out var named))
            return named;
        return words.Count == 1 && IsAbbreviation(whole) && _initials.TryGetValue(whole.Replace(".", "", StringComparison.Ordinal), out var spelled) ? spelled : -1;
    }

    private static bool IsAbbreviation(string word) => word.Length is >= 2 and <= 8 && word.All(c => char.IsUpper(c) || c == '.');

    private void Keep(int mention, NameClass @class, List<string> words)
    {
        _exact[string.Join(' ', words)] = mention;
        if (@class == NameClass.Person)
        {
            if (words.Count > 1 && book.Of(mention).FirstName.Length == 0)
                book.Of(mention).FirstName = words[0];
            _lastNames[words[^1]] = mention;
            if (words.Count > 1)
                _firstNames[words[0]] = mention;
        }
        else if (words.Count > 1)
            KeepParts(mention, words);
    }

    /// <summary>"Harbour Institute for Peace" may come again as "Harbour Institute", and as "HIP".</summary>
    private void KeepParts(int mention, List<string> words)
    {
        var small = words.FindIndex(word => char.IsLower(word[0]));
        if (small > 1)
            _parts[string.Join(' ', words.Take(small))] = mention;
        var initials = string.Concat(words.Where(word => char.IsUpper(word[0])).Select(word => word[0]));
        if (initials.Length >= 2)
            _initials[initials] = mention;
        if (BracketedBehind(mention) is { } abbreviation)
            _exact.TryAdd(abbreviation, mention);
    }

    /// <summary>The abbreviation that stands in brackets right behind a name; null for none.</summary>
    private string? BracketedBehind(int mention)
    {
        var analysis = _table.Analysis;
        var open = analysis.Names[_table.Found[mention].Name].Tokens.End;
        if (open + 2 >= analysis.Tokens.Length || analysis.Word(open) is not ("(" or "-LRB-") || analysis.Word(open + 2) is not (")" or "-RRB-"))
            return null;
        var inside = analysis.Word(open + 1).ToString();
        return IsAbbreviation(inside) ? inside : null;
    }
}
