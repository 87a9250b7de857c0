using Hearsay.Reader.Actors;
using Hearsay.Reader.Manner;
using Hearsay.Reader.Tellings;

namespace Hearsay.Reader.Claims;

/// <summary>
/// Reduces a content to what can be compared: predicate, participants, place and time, from the parse. A noun for what happens is its verb.
/// </summary>
/// <param name="cast">The actors.</param>
/// <param name="published">The report's date, for the time of a claim.</param>
/// <param name="idOf">The id of an actor that the reading lists; null for one that it does not.</param>
internal sealed class ClaimReader(Cast cast, PartialDate? published, Func<CastMember, string?> idOf)
{
    private readonly ParseTree _tree = cast.Tree;
    private readonly Circumstances _circumstances = new(cast.Tree, published);

    /// <summary>The claim of a telling; null where nothing is told.</summary>
    /// <param name="telling">The telling.</param>
    /// <param name="knowledge">The verb of knowing that it negates ("could not confirm"), which is then what is told; null for none.</param>
    public Claim? Read(Telling telling, string? knowledge = null)
    {
        var top = ContentHead.Of(_tree, telling);
        if (top < 0)
            return null;
        var head = Core(top, telling);
        var participants = new List<Participant>();
        for (var at = head; at >= 0; at = at == top ? -1 : _tree.Head(at))
            AddParticipants(participants, at, head, telling);
        return new Claim(
            knowledge ?? Predicates.Of(_tree, head),
            participants,
            _circumstances.Place(head, telling),
            _circumstances.Time(head, telling));
    }

    /// <summary>Past raising and supporting words: "is likely to send", "continues to claim".</summary>
    private int Core(int top, Telling telling)
    {
        var head = top;
        for (var steps = 0; steps < 4; steps++)
        {
            var below = Predicates.IsSupport(_tree, head) ? _tree.Child(head, "xcomp", "csubj", "ccomp") : -1;
            if (below < 0 || !telling.Content.Any(range => range.Contains(below)))
                return head;
            head = below;
        }
        return head;
    }

    private void AddParticipants(List<Participant> participants, int at, int head, Telling telling)
    {
        var noun = _tree.IsNoun(at) && _tree.Child(at, "cop") < 0;
        foreach (var child in _tree.Children(at))
        {
            if (!telling.Content.Any(range => range.Contains(child)) || Part(at, child, noun) is not { } part || (at != head && part != "subject" && part != "object")
                || _circumstances.IsTime(child) || participants.Exists(known => known.Part == part && part is "subject" or "object" && at != head))
                continue;
            Add(participants, part, child);
            foreach (var joined in _tree.Children(child))
                if (_tree.Universal(joined) == "conj" && (_tree.IsNoun(joined) || _tree.Tag(joined) == "PRP"))
                    Add(participants, part, joined);
        }
    }

    private string? Part(int head, int child, bool noun)
    {
        var preposition = _tree.Child(child, "case") is >= 0 and var joint ? _tree.Form(joint) : null;
        return _tree.Relation(child) switch
        {
            "nsubj:pass" or "obj" or "csubj:pass" => "object",
            "nsubj" or "obl:agent" => "subject",
            "iobj" => "to",
            "nmod:poss" when noun => "subject",
            "obl" or "nmod" or "nmod:tmod" or "obl:npmod" => preposition switch
            {
                null => null,
                "by" when noun || _tree.Child(head, "nsubj:pass", "aux:pass") >= 0 || _tree.Tag(head) == "VBN" => "subject",
                "of" when noun => "object",
                _ => preposition,
            },
            _ => null,
        };
    }

    private void Add(List<Participant> participants, string part, int token)
    {
        if (cast.At(token) is { } member && idOf(member) is { } id)
            participants.Add(new Participant(part, id, null));
        else if (_tree.Tag(token) is not ("EX" or "WDT" or "WP") && Words(token) is { Length: > 0 } words)
            participants.Add(new Participant(part, null, words));
    }

    /// <summary>Modifiers and head in dictionary form: "north korean soldier"; "thousands of soldiers" are "soldier".</summary>
    private string Words(int token)
    {
        if (_tree.Lemma(token) is "thousand" or "hundred" or "dozen" or "million" or "number" or "lot" or "majority" or "group" or "couple" or "score" or "upward" or "upwards"
            && _tree.Child(token, "nmod") is >= 0 and var counted && _tree.Child(counted, "case") is >= 0 and var of && _tree.Form(of) == "of")
            token = counted;
        var words = new List<string>();
        foreach (var child in _tree.Children(token))
            if (child < token && _tree.Universal(child) is "amod" or "compound" or "flat" && _tree.Tag(child) is not ("CD" or "DT"))
                words.AddRange(Below(child));
        words.Add(_tree.Lemma(token));
        foreach (var child in _tree.Children(token))
            if (child > token && _tree.Universal(child) is "flat")
                words.Add(_tree.Lemma(child));
        return string.Join(' ', words.Where(word => word.Any(char.IsLetterOrDigit)));
    }

    private List<string> Below(int child)
    {
        var words = new List<string>();
        foreach (var below in _tree.Children(child))
            if (_tree.Universal(below) is "compound" or "amod" && below < child)
                words.Add(_tree.Lemma(below));
        words.Add(_tree.Lemma(child));
        return words;
    }
}
