using Hearsay.Language;

namespace Hearsay.Reader.Actors;

/// <summary>
/// Makes one member of all the names of one person in a report. Full names first: same last name by spelling key and first names that meet.
/// Then short names join the person whose last, else first, name they are: the one mentioned last before, else the first after.
/// People of one surname and different first names stay apart.
/// </summary>
internal sealed class PersonNames
{
    private readonly Cast _cast;
    private readonly Dictionary<string, List<Person>> _byLast = new(StringComparer.Ordinal), _byFirst = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Person> _byWhole = new(StringComparer.Ordinal);
    private readonly List<(NameForm Name, CastMember Member)> _joined = [];

    private PersonNames(Cast cast) => _cast = cast;

    /// <summary>Adds the people to the cast; returns each name with its member, in the order of the text.</summary>
    public static IReadOnlyList<(NameForm Name, CastMember Member)> Join(Cast cast, IReadOnlyList<NameForm> names)
    {
        var join = new PersonNames(cast);
        var people = names.Where(name => name.Class == NameClass.Person).ToList();
        var full = people.Where(name => Parts(name).Length > 1).ToDictionary(name => name, join.Full);
        foreach (var name in people)
            join.Record(name, full.TryGetValue(name, out var person) ? person : join.Short(name));
        return join._joined;
    }

    /// <summary>
    /// Gives single words that the analysis took for bodies or places to the people of that last name, where the report has their full name
    /// and no country or outlet is called so. "UN" is nobody called Un.
    /// </summary>
    public static List<NameForm> Claim(List<NameForm> names)
    {
        var last = names.Where(name => name.Class == NameClass.Person && Parts(name).Length > 1).Select(name => Parts(name)[^1]).ToHashSet(StringComparer.Ordinal);
        var keys = last.Select(Spelling.Key).ToHashSet(StringComparer.Ordinal);
        return names.ConvertAll(name => name.Class != NameClass.Person && name.Words.Length == 1 && name.Tokens.Count == 1 && keys.Contains(Spelling.Key(name.Text))
            && (name.Text.Any(char.IsLower) || last.Contains(name.Text)) && Countries.Named(name.Text) is null && !BodyWords.IsOutlet(name.Text) ? name with { Class = NameClass.Person } : name);
    }

    private void Record(NameForm name, Person person)
    {
        person.LastSeen = name.Tokens.First;
        person.Alone |= Parts(name).Length == 1;
        person.Member.AddName(Clean(name));
        person.Member.Learn(name.Gender, overGuess: true);
        _cast.Mention(person.Member, name.Tokens);
        _joined.Add((name, person.Member));
    }

    private Person Full(NameForm name)
    {
        var parts = Parts(name);
        var last = Bucket(_byLast, Spelling.Key(parts[^1]));
        var first = Bucket(_byFirst, Spelling.Key(parts[0]));
        var person = _byWhole.GetValueOrDefault(Spelling.Plain(name.Text)) ?? last.Find(other => Spelling.FirstNamesMeet(parts[0], other.First))
            ?? first.Find(other => Spelling.Plain(other.Last).Length >= 6 && Spelling.Distance(Spelling.Key(other.Last), Spelling.Key(parts[^1])) <= 2
                && other.Last[0] == parts[^1][0]);
        if (person is not null)
            return person;
        person = Create(name, parts[0], parts[^1]);
        last.Add(person);
        first.Add(person);
        _byWhole.TryAdd(Spelling.Plain(name.Text), person);
        return person;
    }

    private Person Short(NameForm name)
    {
        var word = Parts(name) is [var only] ? only : name.Text;
        var key = Spelling.Key(word);
        var person = Nearest(_byLast.GetValueOrDefault(key), name)
            ?? Nearest(_byFirst.GetValueOrDefault(key), name)
            ?? NearlySpelled(key, name);
        if (person is not null)
            return person;
        person = Create(name, "", word);
        Bucket(_byLast, key).Add(person);
        return person;
    }

    private Person? Nearest(List<Person>? people, NameForm name)
    {
        Person? best = null;
        var gender = name.Gender != Gender.Unknown || people is not { Count: > 1 } ? name.Gender : PronounReader.OfToldSubject(_cast.Tree, name.Tokens.End);
        foreach (var person in people ?? [])
            if ((gender == Gender.Unknown || person.Member.Gender == Gender.Unknown || person.Member.Gender == gender) && !(person.LastSeen < 0 && person.IsAnother && HasOffice(name)))
                best = best is null || (person.Alone, person.LastSeen).CompareTo((best.Alone, best.LastSeen)) > 0 ? person : best;
        return best;
    }

    /// <summary>"President Brook": an office stands before the name.</summary>
    private bool HasOffice(NameForm name) => name.TitleStart == name.Tokens.First && name.Tokens.First > 0 && _cast.Tree.Tag(name.Tokens.First - 1) == "NNP" && PersonWords.IsRole(_cast.Tree.Form(name.Tokens.First - 1));

    /// <summary>"Dr. L. Brook, a surgeon": one with a title and told of as somebody not known yet, who is hardly the President Brook named before.</summary>
    private bool IsIntroduced(NameForm name) => name.TitleStart < name.Tokens.First && name.Tokens.End + 1 < _cast.Tree.Count && _cast.Tree.Word(name.Tokens.End) == "," && _cast.Tree.Form(name.Tokens.End + 1) is "a" or "an";

    /// <summary>A long surname one letter off, where only one person's is that near.</summary>
    private Person? NearlySpelled(string key, NameForm name)
    {
        if (key.Length < 7)
            return null;
        Person? found = null;
        foreach (var (other, people) in _byLast.Where(pair => Math.Abs(pair.Key.Length - key.Length) <= 1 && pair.Key[0] == key[0]).Take(100))
            if (people.Count == 1 && people[0].First.Length > 0 && Spelling.Distance(other, key) == 1)
            {
                if (found is not null)
                    return null;
                found = people[0];
            }
        return found is not null && (name.Gender == Gender.Unknown || found.Member.Gender == Gender.Unknown || found.Member.Gender == name.Gender) ? found : null;
    }

    private Person Create(NameForm name, string first, string last) => new(
        _cast.Add(new CastMember(ActorKind.Person, Clean(name), named: true)
        {
            Gender = name.Gender != Gender.Unknown ? name.Gender : PersonWords.OfFirstName(first.Length > 0 ? first : last),
            GenderGuessed = name.Gender == Gender.Unknown,
        }),
        first,
        last)
    {
        IsAnother = first.Length > 0 && IsIntroduced(name),
    };

    private static List<Person> Bucket(Dictionary<string, List<Person>> by, string key)
    {
        if (!by.TryGetValue(key, out var list))
            by.Add(key, list = []);
        return list;
    }

    private static string[] Parts(NameForm name)
    {
        var words = name.Words.Where(word => word.Any(char.IsLetter)).ToArray();
        return words.Length > 1 && words[^1].Trim('.', ',') is "Jr" or "Sr" or "II" or "III" or "IV" ? words[..^1] : words;
    }

    private static string Clean(NameForm name) => name.Text.Trim('“', '”', '"', ',', ' ');

    private sealed record Person(CastMember Member, string First, string Last)
    {
        public int LastSeen { get; set; } = -1;

        /// <summary>First told of by title and full name as one not known yet.</summary>
        public bool IsAnother { get; init; }

        /// <summary>Was called by one name alone.</summary>
        public bool Alone { get; set; }
    }
}
