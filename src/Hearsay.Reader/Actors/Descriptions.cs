using Hearsay.Language;
using Hearsay.Reader.Origins;
using Hearsay.Reader.Trails;

namespace Hearsay.Reader.Actors;

/// <summary>
/// Finds or makes the member that a description speaks of: the bare role of a named person ("the Ukrainian defense minister"), a body taken up
/// again ("the agency"), a described group, body or person of its own. One for each reading; not thread-safe.
/// </summary>
internal sealed class Descriptions
{
    private const int FarthestBody = 120;
    private readonly Cast _cast;
    private readonly ILookup<string, CastMember> _byRole;
    private readonly Dictionary<string, CastMember> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<CastMember>> _groups = new(StringComparer.Ordinal);
    private readonly ParseTree _tree;
    private readonly Trail? _trail;

    public Descriptions(Cast cast, Trail? trail = null)
    {
        (_cast, _tree, _trail) = (cast, cast.Tree, trail);
        _byRole = cast.Members.SelectMany(member => member.Signatures.Select(told => told.Head).Distinct(StringComparer.Ordinal), (member, role) => (member, role))
            .ToLookup(pair => pair.role, pair => pair.member, StringComparer.Ordinal);
    }

    /// <summary>The member a common noun phrase speaks of; null where it names nothing that can speak.</summary>
    public CastMember? Of(NounPhrase phrase)
    {
        var lemma = _tree.Lemma(phrase.Head);
        var plural = _tree.Tag(phrase.Head) is "NNS" or "NNPS";
        var member = plural ? null
            : PersonWords.IsRole(lemma) ? NamedBehind(phrase) ?? Role(phrase)
            : BodyWords.OfNoun(lemma) is { } kind && IsDefinite(phrase) ? Body(phrase, lemma, kind)
            : null;
        member ??= Group(phrase, lemma);
        _trail?.Note(member is null ? "origin.description" : member.Kind == ActorKind.Person ? "origin.role" : member.Kind == ActorKind.Group ? "origin.group" : "origin.body", phrase.Head);
        member ??= Own(phrase, lemma, plural);
        _cast.TakeUp(member, phrase.Head, phrase.Tokens with { First = phrase.Start });
        return member;
    }

    /// <summary>Takes up the people who act in the text without a name ("the driver braked"), so that pronouns find them.</summary>
    /// <param name="sources">Words that sources hang on: these are read with the bounds of their source.</param>
    public void ReadSubjects(IReadOnlySet<int> sources)
    {
        for (var token = 0; token < _tree.Count; token++)
            if (_tree.Universal(token) == "nsubj" && !sources.Contains(token) && _tree.Tag(token) is "NN" or "NNS" && _cast.At(token) is null && (PersonWords.IsRole(_tree.Lemma(token)) || IsTheBody(token)) && !HasName(token))
                Of(NounPhrase.Of(_tree, token));
    }

    /// <summary>"The army killed 25 rebels, it said".</summary>
    private bool IsTheBody(int token) => _tree.HasThe(token) && BodyWords.OfNoun(_tree.Lemma(token)) is not null && !Carriers.Is(_tree.Lemma(token));

    private bool HasName(int head)
    {
        foreach (var child in _tree.Children(head))
            if (_cast.At(child) is { Named: true, Kind: ActorKind.Person } && _tree.Universal(child) is "appos" or "flat" or "compound")
                return true;
        return false;
    }

    /// <summary>The state of that name, made where the report has none.</summary>
    public CastMember Country(string country, int token)
    {
        var member = Named(country, ActorKind.Government);
        _cast.TakeUp(member, token, new TokenRange(token, token + 1));
        return member;
    }

    /// <summary>The member of exactly that name, made where there is none.</summary>
    public CastMember Named(string name, ActorKind kind)
    {
        var key = "named " + BodyWords.WithoutThe(name);
        if (!_byKey.TryGetValue(key, out var member))
            _byKey.Add(key, member = _cast.Members.FirstOrDefault(other => other.Named && other.Names.Contains(BodyWords.WithoutThe(name)))
                ?? _cast.Add(new CastMember(kind, name, named: true)));
        if (kind == ActorKind.Outlet && member.Kind == ActorKind.Organisation)
            member.Kind = kind;
        return member;
    }

    /// <summary>Several that speak as one.</summary>
    public CastMember Composite(IReadOnlyList<CastMember> members, int head, TokenRange phrase)
    {
        var name = string.Join(", ", members.SkipLast(1).Select(member => member.Name)) + " and " + members[^1].Name;
        var key = "composite " + name;
        if (!_byKey.TryGetValue(key, out var member))
            _byKey.Add(key, member = _cast.Add(new CastMember(
                members.All(one => one.Kind == members[0].Kind) && members[0].Kind != ActorKind.Person ? members[0].Kind : ActorKind.Group, name, named: true)
            {
                Plural = true,
                Members = members,
            }));
        member.AddMention(phrase);
        return member;
    }

    /// <summary>"the ministry's spokesman, Captain Al Brook, said": the name between commas behind a role.</summary>
    private CastMember? NamedBehind(NounPhrase phrase)
    {
        var token = phrase.Tokens.End;
        if (token >= _tree.Count || _tree.Word(token) != ",")
            return null;
        token++;
        while (token < _tree.Count && _cast.At(token) is null && PersonWords.IsTitle(_tree.Word(token)))
            token++;
        if (token >= _tree.Count || _cast.At(token) is not { Named: true, Kind: ActorKind.Person } person)
            return null;
        while (token < _tree.Count && ReferenceEquals(_cast.At(token), person))
            token++;
        return token < _tree.Count && _tree.Word(token) is "," or "." && _tree.Sentence(token) == _tree.Sentence(phrase.Head) ? person : null;
    }

    private CastMember? Role(NounPhrase phrase)
    {
        if (!IsDefinite(phrase))
            return null;
        var bare = RoleSignature.Of(_tree, phrase.Tokens with { First = phrase.Start }, phrase.Head);
        CastMember? before = null, after = null;
        var candidates = 0;
        var told = PronounReader.OfToldSubject(_tree, phrase.Head + 1) is var gender && _byRole[bare.Head].Any(person => person.Gender == gender) ? gender : Gender.Unknown;
        foreach (var person in _byRole[bare.Head])
        {
            if (!person.Signatures.Exists(signature => signature.Answers(bare)) || (told != Gender.Unknown && person.Gender != Gender.Unknown && person.Gender != told))
                continue;
            candidates++;
            if (person.LastBefore(phrase.Head) >= 0)
                before = before is null || person.LastBefore(phrase.Head) > before.LastBefore(phrase.Head) ? person : before;
            else
                after ??= person;
        }
        return before ?? (bare.Words.Count > 0 && candidates == 1 ? after : null) ?? FromElsewhere(phrase, bare);
    }

    /// <summary>"The Vesk senator" is the one senator of the report, where no more is told of that one and Vesk is no country but a place within one.</summary>
    private CastMember? FromElsewhere(NounPhrase phrase, RoleSignature bare)
    {
        if (bare.Words.Count == 0 || _byRole[bare.Head].Take(2).ToList() is not [var person] || person.LastBefore(phrase.Head) < 0
            || person.Signatures.Exists(told => told.Head == bare.Head && told.Words.Count > 0))
            return null;
        for (var token = phrase.Start; token < phrase.Head; token++)
            if (_tree.Tag(token) != "NNP" || Countries.Named(_tree.Word(token)) is not null || PersonWords.IsRole(_tree.Lemma(token)) || _cast.At(token) is { Kind: not ActorKind.Other })
                return null;
        return person;
    }

    private CastMember? Body(NounPhrase phrase, string lemma, ActorKind kind)
    {
        if (phrase.IsModified(_tree) && phrase.Start < phrase.Head)
            return null;
        CastMember? byName = null, byKind = null;
        for (var token = phrase.Head - 1; token >= 0 && token > phrase.Head - FarthestBody; token--)
            if (_cast.At(token) is { Kind: ActorKind.Organisation or ActorKind.Agency or ActorKind.Outlet } body)
            {
                byName ??= body.Names.Any(name => name.Split(' ').Any(word => word.Equals(lemma, StringComparison.OrdinalIgnoreCase))) ? body : null;
                byKind ??= body.Kind == kind && body.Named && BodyWords.IsGeneric(lemma) && (kind != ActorKind.Outlet || body.Names.All(name => BodyWords.MayBe(lemma, name))) ? body : null;
            }
        return byName is { Named: true } ? byName : byKind ?? byName;
    }

    /// <summary>"The officials", "neither official": the one group of that noun that was told of before.</summary>
    private CastMember? Group(NounPhrase phrase, string lemma)
    {
        if (phrase.Start < phrase.Head || phrase.Tokens.End > phrase.Head + 1 || phrase.Tokens.First == phrase.Head || _groups.GetValueOrDefault(lemma) is not [var group])
            return null;
        var all = _tree.Tag(phrase.Head) is "NNS" or "NNPS";
        return _tree.Form(phrase.Tokens.First) is "both" or "neither" or "either" || (all && _tree.Form(phrase.Tokens.First) is "the" or "these" or "those") ? group : null;
    }

    private CastMember Own(NounPhrase phrase, string lemma, bool plural)
    {
        var nobody = AnonymityWords.IsNobody(lemma) ? AnonymityReader.Known(_cast, phrase) : null;
        var name = nobody?.Knows is { } knows && !phrase.IsModified(_tree) ? PhraseText.Of(_tree, new TokenRange(phrase.Head, phrase.Head + 1)) + " " + knows : Owned(phrase, Name(phrase));
        var kind = plural ? ActorKind.Group
            : PersonWords.IsRole(lemma) ? ActorKind.Person
            : BodyWords.OfNoun(lemma) ?? ActorKind.Group;
        var key = $"{kind} {name.ToUpperInvariant()}";
        if (!_byKey.TryGetValue(key, out var member))
            _byKey.Add(key, member = _cast.Add(new CastMember(kind, name, named: false)
            {
                Plural = plural,
                Gender = kind == ActorKind.Person ? PersonWords.OfRole(lemma) : Gender.Unknown,
                Known = nobody ?? AnonymityReader.Known(_cast, phrase),
                Hidden = nobody?.Knows is not null || AnonymityReader.IsNameless(_tree, phrase),
            }));
        if (plural && phrase.IsModified(_tree) && !(_groups.TryGetValue(lemma, out var groups) && groups.Contains(member)))
            _groups[lemma] = [.. groups ?? [], member];
        return member;
    }

    /// <summary>Whom a pronoun in the possessive stands for; null where that is not known.</summary>
    public Func<int, CastMember?> Owner { get; set; } = _ => null;

    /// <summary>"His brother" is "Ivan Brook's brother", where the report names him.</summary>
    private string Owned(NounPhrase phrase, string name) => _tree.Child(phrase.Head, "nmod:poss") is >= 0 and var whose && _tree.Tag(whose) == "PRP$" && !PronounReader.IsFirstPerson(_tree.Form(whose)) && Owner(whose) is { Named: true, Kind: not ActorKind.Other } owner
        ? $"{owner.Name}'s {name}" : name;

    /// <summary>"Officials from South Korea" are "South Korean officials"; else the phrase as written.</summary>
    private string Name(NounPhrase phrase)
    {
        foreach (var child in _tree.Children(phrase.Head))
            if (child > phrase.Head && _tree.Universal(child) == "nmod" && _tree.Tag(phrase.Head) == "NNS" && _tree.Child(child, "case") is >= 0 and var preposition
                && _tree.Lemma(preposition) is "from" or "of" && _cast.At(child) is { Kind: ActorKind.Government } state
                && Countries.Named(state.Name) is { } country && phrase.Tokens.Contains(child) && _tree.Child(child, "conj") < 0)
                return Countries.Adjective(country) + " " + Lower(PhraseText.Of(_tree, new TokenRange(phrase.Start, phrase.Head + 1)));
        return phrase.Name(_tree).Replace(" nor ", " and ", StringComparison.Ordinal);
    }

    private static string Lower(string text) => text.Length > 1 && char.IsLower(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;

    private bool IsDefinite(NounPhrase phrase)
    {
        for (var token = phrase.Tokens.First; token < phrase.Head; token++)
            if (_tree.Lemma(token) is "a" or "an" or "another" or "one" or "some" or "any" or "no" or "each" or "every" or "former")
                return false;
            else if (_tree.Lemma(token) is "the" or "this" or "that" || _tree.Tag(token) is "POS" or "PRP$" || Countries.OfAdjective(_tree.Word(token)) is not null)
                return true;
        return false;
    }
}
