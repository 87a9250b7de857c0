using Hearsay.Language;
using Hearsay.Reader.Actors;
using Hearsay.Reader.Manner;
using Hearsay.Reader.Tellings;
using Hearsay.Reader.Trails;

namespace Hearsay.Reader.Origins;

/// <summary>
/// Finds who a noun, name or pronoun speaks for: the named, the bare role of a named one, a described group or body, whoever stands behind a
/// carrier ("an analysis from the institute"), or a hidden source. One for each reading; not thread-safe.
/// </summary>
internal sealed class VoiceReader(Cast cast, Report report, PronounReader pronouns, Descriptions descriptions, Trail? trail = null)
{
    private const int DeepestCarrier = 4;
    private readonly ParseTree _tree = cast.Tree;
    private readonly PronounReader _pronouns = pronouns;

    /// <summary>The voice of the phrase whose head is <paramref name="head"/>.</summary>
    /// <param name="head">A token.</param>
    /// <param name="setting">Where it stands.</param>
    public Voice Of(int head, Setting setting) => Of(head, setting, DeepestCarrier);

    private Voice Of(int head, Setting setting, int depth)
    {
        if (PronounReader.IsFirstPerson(_tree.Form(head)) && _tree.Tag(head) is "PRP" or "PRP$")
            return setting.Speaker is { } speaker ? Because("origin.speaker", speaker, head) : Because("origin.own", Own(), head);
        if (_pronouns.Antecedent(head) is >= 0 and var antecedent && depth > 0)
        {
            trail?.Note("origin.antecedent", antecedent);
            return Of(antecedent, setting, depth - 1);
        }
        if (_tree.Tag(head) is "PRP" or "PRP$" or "WP" or "WP$" or "WDT" || (_tree.Tag(head) == "DT" && _tree.Universal(head) != "det"))
            return Pronoun(head, setting);
        if ((Listed(head, setting) ?? Composite(head, setting, depth)) is { } composite)
            return Because("origin.list", composite, head);
        return Named(head, setting) ?? Ending(head, setting) ?? Described(head, setting, depth);
    }

    private Voice Pronoun(int head, Setting setting) => _pronouns.Resolve(head, setting.Speaker?.Member) is not { } member ? Because("origin.pronoun-open", Voice.Hidden, head)
        : _pronouns.ChainOf(head) is >= 0 and var word ? Because("origin.pronoun-chain", Voice.Of(member), word)
        : Because("origin.pronoun", Voice.Of(member), member.LastBefore(head));

    private Voice Because(string rule, Voice voice, int word)
    {
        trail?.Note(rule, word);
        return voice;
    }

    /// <summary>The person, or behind a noun for a body ("the charity Open Doors") the body, whose name ends the source where nothing before it but nouns and what goes with them could stand for another: "the club's chairman, Sir Al Brook".</summary>
    private Voice? Ending(int head, Setting setting)
    {
        if (setting.SourceRange(head) is not { Count: < 24 } range)
            return null;
        var last = range.End - 1;
        while (last > range.First && _tree.Tag(last) is "," or "''" or "``")
            last--;
        if (cast.At(last) is not { Named: true } person || !(person.Kind == ActorKind.Person || (BodyWords.OfNoun(_tree.Lemma(head)) is not null && person.Kind is ActorKind.Organisation or ActorKind.Outlet or ActorKind.Agency && _tree.Child(head, "case") < 0)))
            return null;
        for (var token = range.First; token < last; token++)
            if (!ReferenceEquals(cast.At(token), person)
                && !(_tree.IsNoun(token) || _tree.Tag(token) is ['J', ..] or "DT" or "POS" or "," or "PRP$" or "HYPH" or "CD" or "VBN" or "VBG"))
                return null;
        return Because("origin.ending", Voice.Of(person), last);
    }

    /// <summary>The report's own voice: its outlet, else its author.</summary>
    private Voice Own() => (report.Outlet, report.Author) switch
    {
        ({ Length: > 0 } outlet, _) => Voice.Of(descriptions.Named(outlet, ActorKind.Outlet)),
        (_, { Length: > 0 } author) => Voice.Of(descriptions.Named(author, ActorKind.Person)),
        _ => Voice.Unattributed,
    };

    private Voice? Named(int head, Setting setting)
    {
        if (cast.At(head) is { Named: true } member)
            return Because("origin.name", Voice.Of(member), head);
        if (Countries.OfAdjective(_tree.Word(head)) is { } country && !_tree.Tag(head).EndsWith('S'))
            return Because("origin.country", Voice.Of(descriptions.Country(country, head)), head);
        foreach (var child in _tree.Children(head))
            if (child > head && _tree.Universal(child) is "appos" or "flat" or "compound" && !setting.HasCue(head, child) && cast.At(child) is { Named: true } named && Fits(head, named))
                return Because("origin.apposition", Voice.Of(named), child);
        return null;
    }

    /// <summary>Whether the common noun may stand for the named one it is joined with: a role for a person, "newspaper" for a body.</summary>
    private bool Fits(int noun, CastMember named) => named.Kind == ActorKind.Person
        ? PersonWords.IsRole(_tree.Lemma(noun))
        : named.Kind is not (ActorKind.Government or ActorKind.Other) && BodyWords.OfNoun(_tree.Lemma(noun)) is not null;

    /// <summary>A source that is nothing but names with "and", "or", "nor" or commas between them.</summary>
    private Voice? Listed(int head, Setting setting)
    {
        if (setting.SourceRange(head) is not { Count: < 24 } range)
            return null;
        var (members, joined, apart) = (new List<CastMember>(), false, true);
        for (var token = range.First; token < range.End; token++)
            if (_tree.Tag(token) == "CC" || _tree.Form(token) is "neither" or "both" or "either" or "nor")
                (joined, apart) = (joined || members.Count > 0, true);
            else if (_tree.Word(token) is "," or "the" or "The")
                apart = true;
            else if (cast.At(token) is { Named: true, Kind: not ActorKind.Other, Members.Count: 0 } member && (apart || ReferenceEquals(member, members[^1])))
            {
                if (!members.Contains(member))
                    members.Add(member);
                apart = false;
            }
            else
                return null;
        return joined && members.Count > 1 ? Voice.Of(descriptions.Composite(members, head, range)) : null;
    }

    private Voice? Composite(int head, Setting setting, int depth)
    {
        if (depth <= 0 || _tree.Child(head, "conj") < 0 || !_tree.IsNoun(head) || (Named(head, setting) ?? Apart(head, setting)) is not { Member: { } first })
            return null;
        var (members, end) = (new List<CastMember> { first }, head + 1);
        foreach (var child in _tree.Children(head))
            if (_tree.Universal(child) == "conj" && _tree.IsNoun(child))
            {
                if ((Named(child, setting) ?? Described(child, setting with { Telling = setting.Telling with { Source = [] } }, 0)) is not { Member: { Kind: not ActorKind.Other } other } || members.Contains(other))
                    return null;
                members.Add(other);
                end = Math.Max(end, NounPhrase.Of(_tree, child).Tokens.End);
            }
        return members.Count > 1 ? Voice.Of(descriptions.Composite(members, head, new TokenRange(NounPhrase.Of(_tree, head).Start, end))) : null;
    }

    /// <summary>"The army and the ministry": a body or role with a determiner of its own, and another behind it.</summary>
    private Voice? Apart(int head, Setting setting) => _tree.Child(head, "conj") is >= 0 and var other && IsOne(head) && IsOne(other) ? Described(head, setting with { Telling = setting.Telling with { Source = [] } }, 0) : null;

    private bool IsOne(int noun) => _tree.HasThe(noun) && (BodyWords.OfNoun(_tree.Lemma(noun)) is not null || PersonWords.IsRole(_tree.Lemma(noun)));

    private Voice Described(int head, Setting setting, int depth)
    {
        if (setting.SourceRange(head) is { } own && Takebacks.IsVersion(_tree, own))
            return Because("origin.own", Own(), head);
        if (OwnReasoning.IsAbstract(_tree, head))
            return Because("origin.abstract", Voice.Unattributed, head);
        if (cast.At(head) is { } known)
            return Because("origin.taken-up", Voice.Of(known), head);
        var lemma = _tree.Lemma(head);
        var phrase = NounPhrase.Of(_tree, head).Within(_tree, setting.SourceRange(head));
        if (Carriers.Is(lemma) && !(phrase.IsModified(_tree) && (BodyWords.OfNoun(lemma) is not null || AnonymityWords.IsNobody(lemma))) && !(AnonymityWords.IsNobody(lemma) && AnonymityReader.Known(cast, phrase) is not { Knows: null, Institution: null }))
            return depth > 0 ? Carried(head, lemma, phrase, setting, depth) : Because("origin.carrier-unnamed", Voice.Unnamed(Carriers.Unnamed(lemma)), head);
        if (!_tree.IsNoun(head))
            return Because("origin.no-source", Voice.Hidden, head);
        return descriptions.Of(phrase) is { } member ? Voice.Of(member) : Voice.Hidden;
    }

    private Voice Carried(int head, string lemma, NounPhrase phrase, Setting setting, int depth) =>
        Carried("origin.carrier-owner", Owner(head, setting, depth), head) ?? Carried("origin.carrier-from", Behind(head, lemma, setting, depth), head)
        ?? Carried("origin.carrier-made", Made(head, setting, depth), head) ?? Carried("origin.carrier-before", Before(head, lemma, phrase), head)
        ?? Carried("origin.carrier-maker", Maker(head, setting, depth), head) ?? Because("origin.carrier-unnamed", Voice.Unnamed(Carriers.Unnamed(lemma)), head);

    private Voice? Carried(string rule, Voice? voice, int head) => voice is null ? null : Because(rule, voice, head);

    private Voice? Owner(int head, Setting setting, int depth) =>
        _tree.Child(head, "nmod:poss") is >= 0 and var owner && Of(owner, setting, depth - 1) is { IsActor: true } voice ? voice : null;

    /// <summary>"from X", "by X"; "of X" only where the noun is X's own act and X no mere topic.</summary>
    private Voice? Behind(int head, string lemma, Setting setting, int depth)
    {
        foreach (var child in BehindCarrier(head))
        {
            if (child < head || setting.InContent(child) || _tree.Universal(child) is not ("nmod" or "obl") || _tree.Child(child, "case") is not (>= 0 and var preposition))
                continue;
            var joined = _tree.Lemma(preposition) switch
            {
                "from" or "by" => true,
                "of" => Carriers.IsAct(lemma) && (cast.At(child) is { Kind: not ActorKind.Other } || BodyWords.OfNoun(_tree.Lemma(child)) is not null
                    || PersonWords.IsRole(_tree.Lemma(child))),
                _ => false,
            };
            if (joined && Of(child, setting, depth - 1) is { } voice && (voice.IsActor || voice.Kind == OriginKind.Unnamed) && voice != Voice.Hidden)
                return voice;
        }
        return null;
    }

    /// <summary>What hangs on the noun, or, in "citing a study by the institute", beside it on the verb.</summary>
    private int[] BehindCarrier(int head) => _tree.Universal(head) == "obj" && _tree.Head(head) is >= 0 and var verb && CiteVerbs.Is(_tree.Lemma(verb))
        ? [.. _tree.Children(head), .. _tree.Children(verb)] : _tree.Children(head).ToArray();

    /// <summary>"a report issued by X".</summary>
    private Voice? Made(int head, Setting setting, int depth)
    {
        foreach (var child in _tree.Children(head))
            if (_tree.Universal(child) == "acl" && _tree.Tag(child) == "VBN" && !CiteVerbs.IsSeeing(_tree.Lemma(child)) && !CiteVerbs.Is(_tree.Lemma(child)))
                foreach (var agent in _tree.Agents(child))
                    if (Of(agent, setting, depth - 1) is { IsActor: true } voice)
                        return voice;
        return null;
    }

    /// <summary>"said in a statement", "issued a report": the subject of the verb made it, but not that of a verb of citing.</summary>
    private Voice? Maker(int head, Setting setting, int depth)
    {
        var verb = _tree.Head(head);
        return verb >= 0 && _tree.IsVerb(verb) && (_tree.Universal(head) == "obj" || (_tree.Universal(head) == "obl" && IsMeans(head))) && !CiteVerbs.Is(_tree.Lemma(verb)) && CueLexicon.Default.Lookup(_tree.Lemma(verb), CueClass.Verb) is not null
            && _tree.Child(verb, "nsubj") is >= 0 and var maker && _tree.Relation(maker) == "nsubj" && Of(maker, setting, depth - 1) is { IsActor: true } voice
            ? voice : null;
    }

    /// <summary>"in a statement", not "amid reports".</summary>
    private bool IsMeans(int noun) => _tree.Child(noun, "case") is >= 0 and var preposition && _tree.Form(preposition) is "in" or "with" or "through" or "via" or "by" or "on" or "during" or "at";

    /// <summary>"a Harbour Post report", "Vesk intelligence estimates", "Vesk claims".</summary>
    private Voice? Before(int head, string lemma, NounPhrase phrase)
    {
        for (var token = head - 1; token >= phrase.Start; token--)
            if (cast.At(token) is { Named: true, Kind: ActorKind.Outlet or ActorKind.Organisation or ActorKind.Agency } body)
                return Voice.Of(body);
            else if (BodyWords.OfNoun(_tree.Lemma(token)) is not null && _tree.IsNoun(token)
                && descriptions.Of(new NounPhrase(phrase.Tokens with { End = token + 1 }, token, phrase.Start)) is { } described)
                return Voice.Of(described);
        if (!Carriers.IsAct(lemma))
            return null;
        for (var token = head - 1; token >= phrase.Start; token--)
            if (Countries.OfAdjective(_tree.Word(token)) is { } country)
                return Voice.Of(descriptions.Country(country, token));
        return null;
    }
}
