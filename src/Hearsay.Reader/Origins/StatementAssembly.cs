using System.Globalization;
using Hearsay.Language;
using Hearsay.Language.Coreference;
using Hearsay.Reader.Actors;
using Hearsay.Reader.Claims;
using Hearsay.Reader.Manner;
using Hearsay.Reader.Tellings;
using Hearsay.Reader.Trails;

namespace Hearsay.Reader.Origins;

/// <summary>The work of one <see cref="StatementBuilder"/>.</summary>
internal sealed class StatementAssembly
{
    private readonly Analysis _analysis;
    private readonly IReadOnlyList<Telling> _tellings;
    private readonly ParseTree _tree;
    private readonly Cast _cast;
    private readonly QuoteMap _quotes;
    private readonly MannerReader _manners;
    private readonly OriginReader _origins;
    private readonly SaidOnReader _saidOn;
    private readonly PartialDate? _published;
    private readonly CueReading?[] _cues;
    private readonly Attribution?[] _attributions;
    private readonly Trail? _trail;

    public StatementAssembly(Analysis analysis, Report report, IReadOnlyList<Telling> tellings, Func<EntityMap>? entities, Trail? trail)
    {
        (_analysis, _tellings, _trail) = (analysis, tellings, trail);
        _tree = new ParseTree(analysis);
        var sources = OriginReader.SourceHeads(_tree, tellings);
        _cast = CastReader.Read(_tree, sources);
        _quotes = new QuoteMap(analysis);
        _manners = new MannerReader(_tree, _quotes, trail);
        _origins = new OriginReader(_cast, report, _quotes, sources, entities, trail);
        _saidOn = new SaidOnReader(_tree, report.Published);
        _published = report.Published;
        _cues = new CueReading?[tellings.Count];
        _attributions = new Attribution?[tellings.Count];
    }

    public BuiltStatements Run()
    {
        var inText = TellingOrder.InText(_tellings);
        var ids = TellingOrder.Numbered(inText);
        foreach (var at in TellingOrder.ParentsFirst(_tellings, inText))
        {
            Follow(ids[at]);
            var parent = ParentOf(at);
            _cues[at] = _manners.Cue(_tellings[at]);
            _attributions[at] = parent < 0
                ? _origins.Read(_tellings[at], _cues[at]!, null, null, null)
                : _origins.Read(_tellings[at], _cues[at]!, _tellings[parent], _attributions[parent], _cues[parent]);
        }
        MarkSpeaking();
        AnonymityReader.Mark(_cast, _quotes, [.. _tellings.SelectMany(telling => telling.Content)], pronoun => _origins.Taken(pronoun, Voice.Hidden));
        var (actors, actorIds) = Actors();
        var claims = new ClaimReader(_cast, _published, member => actorIds.GetValueOrDefault(member));
        return new BuiltStatements(actors, [.. inText.Select(at => Statement(at, ids, claims))]);
    }

    /// <summary>The parent where it was read before the child, so that no circle of parents does harm.</summary>
    private int ParentOf(int at) =>
        _tellings[at].Parent is >= 0 and var parent && parent < _tellings.Count && parent != at && _attributions[parent] is not null ? parent : -1;

    private Statement Statement(int at, Dictionary<int, string> ids, ClaimReader claims)
    {
        var (telling, attribution) = (_tellings[at], _attributions[at]!);
        Follow(ids[at]);
        var manner = _manners.Read(telling, _cues[at]!, Promises(telling, attribution.Origin), token => IsOrigin(token, attribution.Origin));
        return new Statement
        {
            Id = ids[at],
            Source = Spans(telling.Source),
            Cue = Spans(telling.Cue),
            Content = Spans(telling.Content),
            Origin = attribution.Origin.Name,
            OriginKind = attribution.Origin.Kind,
            Via = [.. attribution.Via.Select(voice => voice.Name)],
            Stance = manner.Stance,
            Polarity = manner.Polarity,
            Certainty = manner.Certainty,
            Distance = manner.Distance,
            Modality = manner.Modality,
            Quotation = manner.Quotation,
            Basis = manner.Basis,
            SaidOn = SaidOn(telling),
            Parent = Parent(at, ids),
            Claim = claims.Read(telling, _cues[at] is { } cue && Stances.IsIgnorance(_tree, cue) ? _tree.Lemma(cue.Head) : null),
        };
    }

    private string? Parent(int at, Dictionary<int, string> ids)
    {
        var parent = _tellings[at].Parent is >= 0 and var outer && outer < _tellings.Count && outer != at ? ids.GetValueOrDefault(outer) : null;
        if (parent is not null)
            _trail?.Note("parent.content");
        return parent;
    }

    private void Follow(string id)
    {
        if (_trail is not null)
            _trail.Subject = id;
    }

    private PartialDate? SaidOn(Telling telling)
    {
        var date = _saidOn.Read(new Setting(telling, null));
        _trail?.Note(date is null ? "said.none" : "said.beside");
        return date;
    }

    /// <summary>Whether the origin tells of its own doing.</summary>
    private bool Promises(Telling telling, Voice origin)
    {
        var head = ContentHead.Of(_tree, telling);
        if (head < 0 || origin.Member is null)
            return false;
        var subject = _tree.Child(head, "nsubj");
        return subject >= 0 ? IsOrigin(subject, origin) : _tree.Child(head, "mark") is >= 0 and var to && _tree.Form(to) == "to";
    }

    private bool IsOrigin(int token, Voice origin) =>
        PronounReader.IsFirstPerson(_tree.Form(token)) || (origin.Member is not null && ReferenceEquals(_origins.Taken(token, origin), origin.Member));

    private void MarkSpeaking()
    {
        foreach (var attribution in _attributions)
            foreach (var voice in attribution is null ? [] : attribution.Via.Append(attribution.Origin))
                if (voice.Member is { } member)
                {
                    member.Speaks = true;
                    foreach (var part in member.Members)
                        part.Speaks = true;
                }
    }

    private (IReadOnlyList<Actor>, Dictionary<CastMember, string>) Actors()
    {
        var listed = _cast.Members.Where(member => member.Speaks || (member.Named && member.Kind != ActorKind.Other && member.Takes))
            .OrderBy(member => member.Mentions.Count > 0 ? member.Mentions[0].First : int.MaxValue).ToList();
        var ids = new Dictionary<CastMember, string>(ReferenceEqualityComparer.Instance);
        foreach (var member in listed)
            ids.Add(member, "a" + (ids.Count + 1).ToString(CultureInfo.InvariantCulture));
        return ([.. listed.Select(member => new Actor
        {
            Id = ids[member],
            Name = member.Name,
            Kind = member.Kind,
            Role = member.Role,
            Anonymous = member.Hidden || member.Known?.Knows is not null ? member.Known : null,
            Mentions = Spans(member.Mentions),
        })], ids);
    }

    private IReadOnlyList<Span> Spans(IEnumerable<TokenRange> ranges) => [.. ranges.Where(range => range.Count > 0).Select(_analysis.SpanOf)];
}
