using Hearsay.Reader.Actors;
using Hearsay.Reader.Manner;
using Hearsay.Reader.Tellings;

namespace Hearsay.Reader.Origins;

/// <summary>
/// Finds who passed a word on, outside what is told: "RBC cited an analysis from the institute", "the Post, citing the ministry",
/// "told Radio Vesk", "speaking to a local newspaper", "in a statement carried by the agency". Only what the words tell; none is supposed.
/// </summary>
internal sealed class Relays(Cast cast, VoiceReader voices)
{
    private const int Climb = 4, MostTokens = 80;
    private readonly ParseTree _tree = cast.Tree;

    /// <summary>The origin, moved on where the source found cites another, with the relays before it, the nearest to the report first.</summary>
    public (Voice Origin, IReadOnlyList<Voice> Via) Follow(Telling telling, Voice origin, int source, int cue, Voice? speaker)
    {
        var via = new List<Voice>();
        if (Citer(source, telling, speaker) is { } citer && !citer.Same(origin))
            via.Add(citer);
        else if (Cited(source, cue, telling, speaker) is { } cited && !cited.Same(origin) && origin.IsActor)
        {
            via.Add(origin);
            origin = cited;
        }
        foreach (var outlet in Outlets(telling, cue))
            if (!outlet.Same(origin) && !via.Exists(outlet.Same) && !IsPartOf(outlet, origin))
                via.Add(outlet);
        return (origin, via);
    }

    /// <summary>"RBC cited an analysis from the institute": who cites the phrase that the source stands in.</summary>
    private Voice? Citer(int source, Telling telling, Voice? speaker)
    {
        var token = source;
        for (var steps = 0; steps < Climb && token >= 0; steps++)
        {
            var above = _tree.Head(token);
            if (above < 0 || IsIn(telling.Content, above))
                return null;
            if (_tree.Universal(token) is "obj" or "nsubj" or "iobj" && CiteVerbs.Is(_tree.Lemma(above)))
                return _tree.Universal(token) == "nsubj" && !IsPassive(above) ? null : Subject(above, token) is >= 0 and var subject ? Actor(subject, speaker) : null;
            if (_tree.Universal(token) is not ("nmod" or "conj" or "compound" or "appos" or "flat"))
                return null;
            token = above;
        }
        return null;
    }

    /// <summary>"the Post, citing the ministry": whom the source cites beside the cue.</summary>
    private Voice? Cited(int source, int cue, Telling telling, Voice? speaker)
    {
        foreach (var head in new[] { source, cue })
            if (head >= 0)
                foreach (var child in _tree.Children(head))
                    if (_tree.Universal(child) is "acl" or "advcl" or "dep" or "xcomp" or "conj" or "parataxis" or "case" && CiteVerbs.Is(_tree.Lemma(child)) && _tree.Tag(child) == "VBG"
                        && !IsIn(telling.Content, child) && _tree.Child(child, "obj", "nmod", "obl") is >= 0 and var cited
                        && voices.Of(cited, speaker) is { } voice && (voice.IsActor && IsSpeaker(voice, cited) || voice.Kind == OriginKind.Unnamed && CiteVerbs.IsCited(_tree.Lemma(cited))))
                        return voice;
        return null;
    }

    private bool IsSpeaker(Voice voice, int head) =>
        voice.Member!.Named || PersonWords.IsRole(_tree.Lemma(head)) || BodyWords.OfNoun(_tree.Lemma(head)) is not null || Carriers.Is(_tree.Lemma(head));

    /// <summary>Outlets that were told or carried it: in the clause of the cue, outside source and content.</summary>
    private IEnumerable<Voice> Outlets(Telling telling, int cue)
    {
        if (cue < 0 || !_tree.IsVerb(cue) || _tree.Lemma(cue) is "accuse" or "blame" or "criticize" or "attack" or "blast")
            yield break;
        var extent = _tree.Extent(cue);
        var nearest = telling.Cue.Length > 0 ? telling.Cue[0].First : cue;
        for (var token = Math.Max(extent.First, nearest - MostTokens); token < Math.Min(extent.End, nearest + MostTokens); token++)
            if (!IsIn(telling.Content, token) && !IsIn(telling.Source, token) && IsOutlet(token) && Told(token, cue, telling) is { } voice)
                yield return voice;
    }

    private bool IsOutlet(int token) => cast.At(token) is { } member
        ? member.Kind == ActorKind.Outlet
        : _tree.IsNoun(token) && CiteVerbs.IsNews(_tree.Lemma(token)) && _tree.Universal(token) is not ("compound" or "amod") && !IsOwn(token);

    /// <summary>"on its own channel": nobody passes that on.</summary>
    private bool IsOwn(int token) => _tree.Child(token, "nmod:poss") is >= 0 and var owner && _tree.Tag(owner) == "PRP$";

    /// <summary>Whether the outlet is told, spoken to, or carries: as object, or behind "to", "with", "on", "by" and such, of the cue or of a verb or noun of telling.</summary>
    private Voice? Told(int token, int cue, Telling telling)
    {
        var top = token;
        for (var steps = 0; steps < 6; steps++)
        {
            var above = _tree.Head(top);
            if (above < 0 || IsIn(telling.Content, above))
                return null;
            if (_tree.Universal(top) is "obj" or "iobj" && CiteVerbs.IsTelling(_tree.Lemma(above)) && Belongs(above, cue))
                return voices.Of(token, null);
            if (_tree.Universal(top) is "obl" or "nmod" && Belongs(above, cue) && _tree.Child(top, "case") is >= 0 and var preposition && CiteVerbs.Joins(_tree.Lemma(above), _tree.Form(preposition)))
                return voices.Of(token, null);
            if (above == cue || _tree.Universal(top) is not ("nmod" or "compound" or "flat" or "appos" or "conj" or "amod" or "obl" or "dep"))
                return null;
            top = above;
        }
        return null;
    }

    /// <summary>A noun, the cue itself, or a participle beside the cue; not another clause that is joined to it.</summary>
    private bool Belongs(int word, int cue) =>
        word == cue || !_tree.IsVerb(word) || _tree.Universal(word) is "acl" or "advcl" or "xcomp" or "dep" or "case";

    private Voice? Actor(int token, Voice? speaker) => voices.Of(token, speaker) is { IsActor: true } voice ? voice : null;

    /// <summary>The subject of a verb, or of the verb that it hangs on where it has none.</summary>
    private int Subject(int verb, int not)
    {
        for (var steps = 0; steps < 3 && verb >= 0; steps++)
        {
            foreach (var child in _tree.Children(verb))
                if (_tree.Relation(child) == "nsubj" && child != not)
                    return child;
            if (IsPassive(verb) && _tree.Child(verb, "obl:agent", "obl") is >= 0 and var agent && _tree.Child(agent, "case") is >= 0 and var by && _tree.Form(by) == "by")
                return agent;
            if (_tree.Universal(verb) is not ("advcl" or "xcomp" or "conj"))
                return -1;
            verb = _tree.Head(verb);
        }
        return -1;
    }

    private bool IsPassive(int verb) => _tree.Child(verb, "nsubj:pass") >= 0 || _tree.Child(verb, "aux:pass") >= 0;

    private static bool IsPartOf(Voice outlet, Voice origin) => origin.Member?.Members.Contains(outlet.Member!) == true;

    private static bool IsIn(IEnumerable<Language.TokenRange> ranges, int token) => ranges.Any(range => range.Contains(token));
}
