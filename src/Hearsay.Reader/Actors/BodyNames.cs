using System.Text;
using Hearsay.Language;

namespace Hearsay.Reader.Actors;

/// <summary>
/// Makes one member of all the names of one body or state in a report: capitals and seats join their state, "Department of Defense" the
/// "Defense Department", an abbreviation the name it was introduced with in brackets or whose initials it is.
/// </summary>
internal sealed class BodyNames
{
    private readonly Cast _cast;
    private readonly IReadOnlySet<int> _sources;
    private readonly Dictionary<string, CastMember> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CastMember?> _byPart = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CastMember> _byInitials = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<CastMember>> _owned = new(StringComparer.Ordinal);

    private BodyNames(Cast cast, IReadOnlySet<int> sources) => (_cast, _sources) = (cast, sources);

    /// <param name="cast">Takes the members in.</param>
    /// <param name="names">All names of the report.</param>
    /// <param name="sources">Words that the sources of tellings hang on: a place that speaks is its government.</param>
    public static void Join(Cast cast, IReadOnlyList<NameForm> names, IReadOnlySet<int> sources)
    {
        var join = new BodyNames(cast, sources);
        var bodies = names.Where(name => name.Class is NameClass.Organization or NameClass.Location
            || (name.Class == NameClass.Other && IsAbbreviation(name.Text) && name.Words.Length == 1)).ToList();
        var long_ = bodies.Where(name => !IsAbbreviation(name.Text)).ToList();
        foreach (var name in long_.Where(name => name.Owned is not null))
            join.Own(name);
        foreach (var name in long_.Where(name => name.Words.Length > 1 && !join._owned.ContainsKey(Key(name))))
            join.AddParts(name, join._byKey.GetValueOrDefault(Key(name)) ?? join.Create(name));
        foreach (var name in long_)
            join.Record(name, join.Shared(name) ?? join.Find(name) ?? join.Create(name));
        foreach (var name in bodies.Where(name => IsAbbreviation(name.Text)))
            join.Record(name, join.Abbreviated(name) ?? join.Find(name) ?? join.Create(name));
    }

    /// <summary>Makes the body of a place, and keeps it under its name without the place.</summary>
    private void Own(NameForm name)
    {
        var member = _byKey.GetValueOrDefault(Key(name)) ?? Create(name);
        var key = Key(name.Owned!);
        if (!_owned.TryGetValue(key, out var owned))
            _owned.Add(key, owned = []);
        if (!owned.Contains(member))
            owned.Add(member);
    }

    /// <summary>"The Defence Ministry" beside "Velm's Defence Ministry": whichever of that name was told of last, else one of its own. Null for a name that no place's body has.</summary>
    private CastMember? Shared(NameForm name)
    {
        if (name.Owned is not null || !_owned.TryGetValue(Key(name), out var owned))
            return null;
        var last = owned.MaxBy(member => member.LastBefore(name.Tokens.First))!;
        if (last.LastBefore(name.Tokens.First) < 0)
            owned.Add(last = Create(name));
        return last;
    }

    private void Record(NameForm name, CastMember member)
    {
        if (Countries.Named(name.Text) is null)
            member.AddName(Clean(name.Text));
        if (member.Kind == ActorKind.Other && name.Class == NameClass.Location && _sources.Contains(name.Tokens.End - 1))
            member.Kind = ActorKind.Government;
        _cast.Mention(member, name.Tokens);
    }

    private CastMember? Find(NameForm name) => _byKey.GetValueOrDefault(Key(name)) ?? _byPart.GetValueOrDefault(Key(name));

    /// <summary>
    /// "the Post" for the Harbour Post, "Lorn" for Lorn University, "the Institute" for the one institute named: the last word of an outlet, what precedes the common word
    /// of a body, and that word where no other body has it.
    /// </summary>
    private void AddParts(NameForm name, CastMember member)
    {
        var words = Clean(name.Text).Split(' ');
        if (words.Length < 2 || Countries.Named(name.Text) is not null)
            return;
        foreach (var word in words.Where(word => BodyWords.OfNoun(word.ToLowerInvariant()) is not null))
            _byPart[Key(word)] = _byPart.TryGetValue(Key(word), out var other) && !ReferenceEquals(other, member) ? null : member;
        var rest = string.Join(' ', words[..^1]);
        if (member.Kind == ActorKind.Outlet)
            _byPart.TryAdd(Key(words[^1]), member);
        else if (BodyWords.OfNoun(words[^1].ToLowerInvariant()) is not null && Countries.Named(rest) is null && Countries.OfAdjective(rest) is null
            && BodyWords.OfNoun(words[^2].ToLowerInvariant()) is null && words[^2] is not ("of" or "for" or "the" or "and"))
            _byPart.TryAdd(Key(rest), member);
    }

    private CastMember Create(NameForm name)
    {
        var country = Countries.Named(name.Text);
        var kind = country is not null ? ActorKind.Government
            : name.Class == NameClass.Location && BodyWords.OfName(name.Text) == ActorKind.Organisation ? ActorKind.Other
            : NameReader.BodyBefore(_cast.Tree, name.Tokens.First) == ActorKind.Outlet ? ActorKind.Outlet
            : BodyWords.OfName(name.Text);
        var member = _cast.Add(new CastMember(kind, country ?? Clean(name.Text), named: true));
        _byKey[Key(name)] = member;
        if (name.Words.Length > 1 && kind != ActorKind.Government && Initials(name.Text) is { Length: > 1 } initials)
            _byInitials.TryAdd(initials, member);
        return member;
    }

    private CastMember? Abbreviated(NameForm name)
    {
        if (Countries.Named(name.Text) is not null)
            return null;
        var tree = _cast.Tree;
        var before = name.Tokens.First - 2;
        if (before >= 0 && tree.Word(before + 1) is "(" or "-LRB-" && tree.Sentence(before) == tree.Sentence(name.Tokens.First)
            && _cast.At(before) is { } introduced && introduced.Kind != ActorKind.Person && introduced.Named)
        {
            _byKey.TryAdd(Key(name), introduced);
            return introduced;
        }
        return _byKey.GetValueOrDefault(Key(name)) ?? _byInitials.GetValueOrDefault(Letters(name.Text));
    }

    private static string Key(NameForm name) => Key(name.Text);

    private static string Key(string name)
    {
        if (Countries.Named(name) is { } country)
            return "country " + country;
        var words = Clean(name).Split(' ', '-').Select(State).Select(Spelling.Plain)
            .Where(word => word is not ("" or "of" or "the" or "and" or "for" or "s"))
            .Select(word => PersonWords.Canonical(word)).Order(StringComparer.Ordinal);
        return string.Join(' ', words);
    }

    /// <summary>"Velm's" and "Velmish" are the state's name, as one key.</summary>
    private static string State(string word)
    {
        var bare = word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal) ? word[..^2] : word;
        return Countries.Named(bare) ?? Countries.OfAdjective(bare) ?? bare;
    }

    private static string Clean(string name)
    {
        name = BodyWords.WithoutThe(name).Trim('“', '”', '"', ',', ' ');
        return name.EndsWith("'s", StringComparison.Ordinal) || name.EndsWith("’s", StringComparison.Ordinal) ? name[..^2].TrimEnd() : name;
    }

    /// <summary>"UN", "U.N.", and "MoD", "DfT" with the first letter of "of" or "for" between capitals.</summary>
    private static bool IsAbbreviation(string text) =>
        text.Length is > 1 and < 9 && text.All(letter => char.IsUpper(letter) || letter is '.' or '&' or 'o' or 'f') && text.Count(char.IsUpper) > 1 && !char.IsLower(text[0]) && !char.IsLower(text[^1]);

    private static string Initials(string name)
    {
        var initials = new StringBuilder();
        foreach (var word in name.Split(' ', '-'))
            if (word.Length > 0 && char.IsUpper(word[0]))
                initials.Append(word[0]);
        return initials.ToString();
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsUpper));
}
