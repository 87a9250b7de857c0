namespace Hearsay.Ledger.Origins;

/// <summary>
/// Which names of one event's reports name the same actor: the same words, titles apart; a surname alone and one full name that ends in it;
/// spellings a letter or two apart; an abbreviation and the one name whose initials it gives. Where two could be meant, names stay apart.
/// </summary>
internal sealed class Names
{
    private const int MostSurnames = 2000;
    private readonly Dictionary<string, string> _canonical = new(StringComparer.Ordinal);

    /// <param name="uses">Each use of a name, with its kind.</param>
    public Names(IEnumerable<(string Name, OriginKind Kind)> uses)
    {
        var used = uses.Where(use => use.Kind is not (OriginKind.Unnamed or OriginKind.Unattributed))
            .GroupBy(use => use.Name, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).ToArray();
        var forms = used.Select(uses => (Uses: uses, Form: NameForm.Of(uses.Key))).GroupBy(use => use.Form.Key, StringComparer.Ordinal)
            .Select(group => new Bearer([.. group.Select(use => use.Form)], group.Sum(use => use.Uses.Count()), group.First().Uses.First().Kind))
            .OrderBy(bearer => bearer.Form.Key, StringComparer.Ordinal).ToList();
        foreach (var group in Group(forms))
        {
            var name = group.OrderByDescending(bearer => bearer.Form.IsAbbreviation ? 0 : bearer.Form.Words.Length)
                .ThenByDescending(bearer => bearer.Uses).ThenBy(bearer => bearer.Form.Name, StringComparer.Ordinal).First().Form.Name;
            foreach (var form in group.SelectMany(bearer => bearer.Forms))
                _canonical[form.Name] = name;
        }
    }

    /// <summary>The canonical name; the name itself where it was not among the uses.</summary>
    public string Canonical(string name) => _canonical.GetValueOrDefault(name, name);

    private static IEnumerable<List<Bearer>> Group(List<Bearer> bearers)
    {
        var parents = Enumerable.Range(0, bearers.Count).ToArray();
        int Find(int i) => parents[i] == i ? i : parents[i] = Find(parents[i]);
        void Join(int a, int b) => parents[Math.Max(Find(a), Find(b))] = Math.Min(Find(a), Find(b));
        foreach (var bucket in Enumerable.Range(0, bearers.Count).GroupBy(i => Bucket(bearers[i].Form)).Where(bucket => bucket.Count() is > 1 and < 200))
        {
            var members = bucket.ToArray();
            for (var i = 0; i < members.Length; i++)
            {
                foreach (var other in members.Skip(i + 1).Where(other => bearers[members[i]].Form.IsSpellingOf(bearers[other].Form)))
                    Join(members[i], other);
            }
        }
        foreach (var (part, whole) in Parts(bearers, Find))
            Join(part, whole);
        return Enumerable.Range(0, bearers.Count).GroupBy(Find).Select(group => group.Select(i => bearers[i]).ToList());
    }

    /// <summary>Spellings of one name share the number of words and the first letters of all.</summary>
    private static string Bucket(NameForm form) => string.Concat(form.Words.Select(word => word.Length == 0 ? ' ' : word[0]));

    /// <summary>Surnames and abbreviations with the one fuller name that each can stand for.</summary>
    private static IEnumerable<(int Part, int Whole)> Parts(List<Bearer> bearers, Func<int, int> find)
    {
        var surnames = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var initials = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < bearers.Count; i++)
        {
            var form = bearers[i].Form;
            if (form.Words.Length is 2 or 3 && bearers[i].Kind == OriginKind.Person)
                Add(surnames, form.Words[^1], i);
            if (form.Initials.Length >= 2 && !form.IsAbbreviation)
                Add(initials, form.Initials, i);
        }
        for (var i = 0; i < bearers.Count; i++)
        {
            var form = bearers[i].Form;
            var wholes = form.IsAbbreviation ? initials.GetValueOrDefault(form.Name.Replace(".", "", StringComparison.Ordinal))
                : form.Words.Length == 1 && bearers[i].Kind == OriginKind.Person ? Surname(surnames, form) : null;
            if (wholes is not null && wholes.Select(find).Distinct().Count() == 1)
                yield return (i, wholes[0]);
        }
    }

    private static List<int>? Surname(Dictionary<string, List<int>> surnames, NameForm form) =>
        surnames.GetValueOrDefault(form.Words[0])
        ?? (surnames.Count > MostSurnames ? null
            : surnames.Where(pair => NameForm.AreSpellings(form.Words[0], pair.Key)).OrderBy(pair => pair.Key, StringComparer.Ordinal).FirstOrDefault().Value);

    private static void Add(Dictionary<string, List<int>> index, string key, int i)
    {
        if (!index.TryGetValue(key, out var list))
            index.Add(key, list = []);
        list.Add(i);
    }

    /// <summary>The names that are the same but for titles, and how often they are used.</summary>
    private sealed record Bearer(NameForm[] Forms, int Uses, OriginKind Kind)
    {
        public NameForm Form { get; } = Forms.OrderByDescending(form => form.Words.Length).ThenBy(form => form.Name.Length).ThenBy(form => form.Name, StringComparer.Ordinal).First();
    }
}
