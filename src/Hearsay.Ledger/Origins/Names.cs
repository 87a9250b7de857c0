using Hearsay.Ledger.Decisions;

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
    /// <param name="decisions">What people decided about names: it stands over all that is seen in them.</param>
    public Names(IEnumerable<(string Name, OriginKind Kind)> uses, Decided decisions)
    {
        var used = uses.Where(use => use.Kind is not (OriginKind.Unnamed or OriginKind.Unattributed))
            .GroupBy(use => use.Name, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).ToArray();
        var forms = used.Select(uses => (Uses: uses, Form: NameForm.Of(uses.Key))).GroupBy(use => decisions.About(use.Form.Name) is null ? use.Form.Key : "\n" + use.Form.Name, StringComparer.Ordinal)
            .Select(group => new Bearer([.. group.Select(use => use.Form)], group.Sum(use => use.Uses.Count()), group.First().Uses.First().Kind))
            .OrderBy(bearer => bearer.Form.Key, StringComparer.Ordinal).ToList();
        foreach (var group in Group(forms, decisions))
        {
            var name = decisions.ShownFor(group.SelectMany(bearer => bearer.Forms).Select(form => form.Name)) ?? group.OrderByDescending(bearer => bearer.Form.IsAbbreviation ? 0 : bearer.Form.Words.Length)
                .ThenByDescending(bearer => bearer.Uses).ThenBy(bearer => bearer.Form.Name, StringComparer.Ordinal).First().Form.Name;
            foreach (var form in group.SelectMany(bearer => bearer.Forms))
                _canonical[form.Name] = name;
        }
    }

    /// <summary>The canonical name; the name itself where it was not among the uses.</summary>
    public string Canonical(string name) => _canonical.GetValueOrDefault(name, name);

    /// <summary>Each use of a name in the statements of a reading, with its kind.</summary>
    public static IEnumerable<(string Name, OriginKind Kind)> Uses(Reading reading) =>
        reading.Statements.SelectMany(statement => statement.Via.Select(via => (via, OriginKind.Organisation)).Prepend((statement.Origin, statement.OriginKind)));

    private static IEnumerable<List<Bearer>> Group(List<Bearer> bearers, Decided decisions)
    {
        var parents = Enumerable.Range(0, bearers.Count).ToArray();
        int Find(int i) => parents[i] == i ? i : parents[i] = Find(parents[i]);
        var kept = Enumerable.Range(0, decisions.IsEmpty ? 0 : bearers.Count).Where(i => bearers[i].Forms.Any(form => decisions.IsApart(form.Name))).ToArray();
        IEnumerable<string> KeptApart(int i) => kept.Where(other => Find(other) == Find(i)).SelectMany(other => bearers[other].Forms).Select(form => form.Name);
        bool May(int a, int b) => !KeptApart(a).Any(one => KeptApart(b).Any(other => decisions.AreApart(one, other)));
        void Join(int a, int b)
        {
            if (Find(a) != Find(b) && May(a, b))
                parents[Math.Max(Find(a), Find(b))] = Math.Min(Find(a), Find(b));
        }
        foreach (var (one, other) in Decided(bearers, decisions))
            Join(one, other);
        foreach (var bucket in Enumerable.Range(0, bearers.Count).GroupBy(i => Bucket(bearers[i].Form)).Where(bucket => bucket.Count() is > 1 and < 200))
        {
            var members = bucket.ToArray();
            for (var i = 0; i < members.Length; i++)
            {
                foreach (var other in members.Skip(i + 1).Where(other => bearers[members[i]].Form.IsSpellingOf(bearers[other].Form)))
                    Join(members[i], other);
            }
        }
        foreach (var (one, other) in Bodies(bearers))
            Join(one, other);
        foreach (var (part, whole) in Parts(bearers, Find))
            Join(part, whole);
        return Enumerable.Range(0, bearers.Count).GroupBy(Find).Select(group => group.Select(i => bearers[i]).ToList());
    }

    /// <summary>The bearers that are one actor by decision, the latest decision first.</summary>
    private static IEnumerable<(int, int)> Decided(List<Bearer> bearers, Decided decisions)
    {
        if (decisions.IsEmpty)
            return [];
        var at = bearers.Index().SelectMany(bearer => bearer.Item.Forms.Select(form => (form.Name, bearer.Index))).ToDictionary(pair => pair.Name, pair => pair.Index, StringComparer.Ordinal);
        return decisions.Same.Where(pair => at.ContainsKey(pair.One) && at.ContainsKey(pair.Other)).Select(pair => (at[pair.One], at[pair.Other]));
    }

    /// <summary>Spellings of one name share the number of words and the first letters of all.</summary>
    private static string Bucket(NameForm form) => string.Concat(form.Words.Select(word => word.Length == 0 ? ' ' : word[0]));

    /// <summary>Bodies of one state whose names have the same words, and services with what describes them.</summary>
    private static IEnumerable<(int, int)> Bodies(List<Bearer> bearers)
    {
        var (first, service) = (new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.Ordinal));
        for (var i = 0; i < bearers.Count; i++)
        {
            if (bearers[i].Kind == OriginKind.Person)
                continue;
            service.TryAdd(bearers[i].Form.Key, i);
            if (BodyForm.KeyOf(bearers[i].Form) is { } key && !first.TryAdd(key, i))
                yield return (first[key], i);
        }
        for (var i = 0; i < bearers.Count; i++)
            if (BodyForm.ServiceOf(bearers[i].Form) is { } key && service.TryGetValue(key, out var named))
                yield return (named, i);
    }

    /// <summary>Surnames and abbreviations with the one fuller name that each can stand for.</summary>
    private static IEnumerable<(int Part, int Whole)> Parts(List<Bearer> bearers, Func<int, int> find)
    {
        var surnames = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var initials = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < bearers.Count; i++)
        {
            var form = bearers[i].Form;
            if (form.Words.Length is 2 or 3 && !form.Describes && bearers[i].Kind == OriginKind.Person)
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
