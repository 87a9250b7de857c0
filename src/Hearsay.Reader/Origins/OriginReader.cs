using Hearsay.Language;
using Hearsay.Language.Coreference;
using Hearsay.Reader.Actors;
using Hearsay.Reader.Manner;
using Hearsay.Reader.Tellings;
using Hearsay.Reader.Trails;

namespace Hearsay.Reader.Origins;

/// <summary>Finds origin and relays of each telling. One for each reading; tellings are to be read in the order of the text, parents first.</summary>
internal sealed class OriginReader
{
    private readonly ParseTree _tree;
    private readonly Cast _cast;
    private readonly QuoteMap _quotes;
    private readonly PronounReader _pronouns;
    private readonly VoiceReader _voices;
    private readonly Relays _relays;
    private readonly Trail? _trail;

    public OriginReader(Cast cast, Report report, QuoteMap quotes, IReadOnlySet<int> sources, Func<EntityMap>? entities, Trail? trail = null)
    {
        (_tree, _cast, _quotes, _trail) = (cast.Tree, cast, quotes, trail);
        var descriptions = new Descriptions(cast, trail);
        _pronouns = new PronounReader(cast, quotes, sources, entities is null ? null : new Chains(cast, entities));
        descriptions.Owner = token => _pronouns.Resolve(token, null);
        descriptions.ReadSubjects(sources);
        _voices = new VoiceReader(cast, report, _pronouns, descriptions, trail);
        _relays = new Relays(cast, _voices, trail);
    }

    /// <summary>Reads a telling.</summary>
    /// <param name="telling">The telling.</param>
    /// <param name="cue">Its cue.</param>
    /// <param name="outer">The telling in whose content it stands, with what was read of that; null for none.</param>
    /// <param name="parent">Who tells that one.</param>
    /// <param name="parentCue">Its cue.</param>
    public Attribution Read(Telling telling, CueReading cue, Telling? outer, Attribution? parent, CueReading? parentCue)
    {
        var source = SourceHead(_tree, telling);
        var top = _tree.Top(telling.Cue, token => char.IsLetter(_tree.Tag(token)[0]));
        var setting = new Setting(telling, source >= 0 ? Speaker(source, outer, parent) : null);
        var origin = IsHeard(top) ? Voice.Hidden : source >= 0 ? _voices.Of(source, setting) : Sourceless(setting, cue, top);
        var (last, via) = _relays.Follow(setting, origin, source, cue.Head >= 0 && _tree.IsVerb(cue.Head) ? cue.Head : top);
        if (parent is not null)
            _trail?.Note("via.outer");
        return new Attribution(last, parent is null ? via : Above(parent, parentCue, last, via));
    }

    /// <summary>"The court heard that the valve failed": whoever heard it did not say it, and who did is hidden.</summary>
    private bool IsHeard(int verb) => verb >= 0 && _tree.IsVerb(verb) && CiteVerbs.IsHearing(_tree.Lemma(verb)) && _tree.Child(verb, "nsubj") is >= 0 and var hearer && _tree.Tag(hearer) != "PRP" && !Clauses.IsPassive(_tree, verb);

    /// <summary>The member that a subject names or takes up, told by <paramref name="speaker"/>; null for none.</summary>
    public CastMember? Taken(int subject, Voice speaker) =>
        PronounReader.IsFirstPerson(_tree.Form(subject)) ? speaker.Member
        : _tree.Tag(subject) == "PRP" ? _pronouns.Resolve(subject, speaker.Member)
        : _cast.At(subject);

    /// <summary>Whose "I" it is: the speaker's of the quotation or of the turn; null for the report's own.</summary>
    private Voice? Speaker(int source, Telling? outer, Attribution? parent) =>
        _quotes.IsInside(_tree.Analysis.Tokens[source].Start) || outer?.Rule == TurnTellings.Rule ? parent?.Origin ?? Voice.Hidden : null;

    /// <summary>The relays of the parent and the parent's own origin stand before those found here, but none that withheld its word or hides.</summary>
    private static List<Voice> Above(Attribution parent, CueReading? cue, Voice origin, IReadOnlyList<Voice> via)
    {
        var chain = new List<Voice>();
        foreach (var voice in parent.Via.Append(parent.Origin).Concat(via))
            if (voice.IsActor && !voice.Same(origin) && !chain.Exists(voice.Same) && !(cue?.Withheld is not null && voice.Same(parent.Origin)))
                chain.Add(voice);
        return chain;
    }

    /// <summary>A telling that names no source: a noun cue may carry one, a verb may have a subject that was not marked; else it is hidden.</summary>
    private Voice Sourceless(Setting setting, CueReading cue, int top)
    {
        if (top < 0 || RaisingTellings.IsRaising(_tree, top))
        {
            _trail?.Note(top < 0 ? "origin.no-source" : "origin.raising", top);
            return Voice.Unattributed;
        }
        foreach (var head in new[] { cue.Head, top })
            if (head >= 0 && (_tree.IsNoun(head) || _tree.Tag(head) is "VBG") && Carriers.Is(_tree.Lemma(head)) && (_tree.IsNoun(head) || !HasSubject(head)))
                return _voices.Of(head, setting);
        var verb = cue.Head >= 0 ? cue.Head : top;
        if (_tree.IsVerb(verb) && Subject(verb, setting) is >= 0 and var subject)
            return _voices.Of(subject, setting);
        _trail?.Note("origin.no-source", verb);
        return Voice.Hidden;
    }

    private bool HasSubject(int verb) => _tree.Child(verb, "nsubj") >= 0;

    private int Subject(int verb, Setting setting)
    {
        if (Clauses.IsPassive(_tree, verb))
            return -1;
        for (var steps = 0; steps < 4 && verb >= 0; steps++)
        {
            if (_tree.Child(verb, "nsubj:pass") >= 0 || _tree.Child(verb, "aux:pass") >= 0)
                return -1;
            foreach (var child in _tree.Children(verb))
                if (_tree.Relation(child) == "nsubj" && !setting.InContent(child) && _tree.Tag(child) != "EX" && _tree.Form(child) != "it")
                    return child;
            if (_tree.Universal(verb) is not ("xcomp" or "advcl" or "conj" or "acl" or "parataxis"))
                return -1;
            verb = _tree.Head(verb);
        }
        return -1;
    }

    /// <summary>The word that the source hangs on: its highest noun, name or pronoun, else its highest word; -1 where there is no source.</summary>
    public static int SourceHead(ParseTree tree, Telling telling)
    {
        var head = tree.Top(telling.Source, token => (tree.IsNoun(token) && tree.Word(token).Any(letter => char.IsLetterOrDigit(letter) || letter == '%')) || tree.Tag(token) is "PRP" or "WP" or "WDT");
        if (head >= 0 && Countries.OfAdjective(tree.Word(head)) is not null && Countries.Named(tree.Word(head)) is null && tree.Tag(head) is not ("NNS" or "NNPS"))
            head = tree.Top(telling.Source, token => tree.IsNoun(token) && token > head && Countries.OfAdjective(tree.Word(token)) is null
                && !(token + 1 < tree.Count && Countries.OfAdjective(tree.Word(token) + " " + tree.Word(token + 1)) is not null)) is >= 0 and var noun ? noun : head;
        return head >= 0 ? head : tree.Top(telling.Source, token => char.IsLetterOrDigit(tree.Word(token)[0]));
    }

    /// <summary>The words that the sources of all tellings hang on.</summary>
    public static IReadOnlySet<int> SourceHeads(ParseTree tree, IReadOnlyList<Telling> tellings)
    {
        var heads = new HashSet<int>();
        foreach (var telling in tellings)
            if (SourceHead(tree, telling) is >= 0 and var head)
                heads.Add(head);
        return heads;
    }
}
