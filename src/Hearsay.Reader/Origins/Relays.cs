using Hearsay.Language;
using Hearsay.Reader.Actors;
using Hearsay.Reader.Manner;
using Hearsay.Reader.Trails;

namespace Hearsay.Reader.Origins;

/// <summary>
/// Finds who passed a word on, outside what is told: "RBC cited an analysis from the institute", "the Post, citing the ministry",
/// "told Radio Vesk", "speaking to a local newspaper", "in a statement carried by the agency". Only what the words tell; none is supposed.
/// It reads neighbouring words rather than the parse, which is least sure of such phrases.
/// </summary>
internal sealed class Relays(Cast cast, VoiceReader voices, Trail? trail = null)
{
    private const int Near = 12, MostTokens = 80, Highest = 20;
    private static readonly IReadOnlySet<string> Takers = WordTable.ReadSet("testimony-takers.tsv");
    private readonly ParseTree _tree = cast.Tree;

    /// <summary>The origin, moved on where the source found cites another, with the relays before it, the nearest to the report first.</summary>
    /// <param name="setting">The telling.</param>
    /// <param name="origin">Who was found to speak.</param>
    /// <param name="source">The word the source hangs on; -1 for none.</param>
    /// <param name="cue">The word the cue hangs on; -1 for none.</param>
    public (Voice Origin, IReadOnlyList<Voice> Via) Follow(Setting setting, Voice origin, int source, int cue)
    {
        var via = new List<Voice>();
        if (Citer(setting, source) is { } citer && !citer.Same(origin))
        {
            via.Add(citer);
            trail?.Note("via.citing", source);
        }
        else if (origin.IsActor && Cited(setting, origin, source, cue) is { } cited && !cited.Same(origin))
        {
            via.Add(origin);
            origin = cited;
            trail?.Note("via.cited", cue);
        }
        foreach (var outlet in Outlets(setting, cue))
            if (!outlet.Same(origin) && !via.Exists(outlet.Same) && origin.Member?.Members.Contains(outlet.Member!) != true)
            {
                via.Add(outlet);
                trail?.Note("via.told", cue);
            }
        return (origin, via);
    }

    /// <summary>"RBC cited an analysis from the institute": who cites the phrase that ends in the source.</summary>
    private Voice? Citer(Setting setting, int source)
    {
        if (source < 0 || setting.SourceRange(source) is not { } range)
            return null;
        var verb = range.First - 1;
        for (var steps = 0; steps < Near && verb >= 0 && Same(verb, source) && IsNounPart(verb); steps++)
            verb--;
        if (verb < 0 || !Same(verb, source) || !_tree.IsVerb(verb) || !CiteVerbs.Is(_tree.Lemma(verb)) || setting.InContent(verb))
            return null;
        return Subject(verb) is >= 0 and var subject && !setting.InSource(subject) ? Actor(subject, setting) : null;
    }

    /// <summary>"the Post, citing the ministry": whom the source cites beside itself or the cue.</summary>
    private Voice? Cited(Setting setting, Voice origin, int source, int cue)
    {
        foreach (var anchor in new[] { source, cue, setting.Telling.Content is [.., var last] && last.First > cue && _tree.Word(last.End - 1) != "." ? last.End - 1 : -1 })
            for (var token = anchor + 1; anchor >= 0 && token < _tree.Count && token <= anchor + 4 && Same(token, anchor) && !setting.InContent(token); token++)
                if ((_tree.Tag(token) == "VBG" || _tree.Relation(token) == "acl:relcl") && CiteVerbs.Is(_tree.Lemma(token)) && !setting.InCue(token) && Object(token) is >= 0 and var cited
                    && voices.Of(cited, setting) is { } voice
                    && ((voice.IsActor && (IsSpeaker(voice, cited) || _tree.Lemma(token) == "quote")) || (voice.Kind == OriginKind.Unnamed && IsRelay(origin) && CiteVerbs.IsCited(_tree.Lemma(cited)))))
                    return voice;
        return cue >= 0 ? Fronted(setting, cue) : null;
    }

    /// <summary>"Citing two officers, the Post said": a participle before the subject.</summary>
    private Voice? Fronted(Setting setting, int cue)
    {
        foreach (var child in _tree.Children(cue))
            if (child < cue && _tree.Universal(child) == "advcl" && _tree.Tag(child) == "VBG" && CiteVerbs.Is(_tree.Lemma(child)) && !setting.InContent(child) && Object(child) is >= 0 and var cited
                && voices.Of(cited, setting) is { IsActor: true } voice && IsSpeaker(voice, cited))
                return voice;
        return null;
    }

    private static bool IsRelay(Voice origin) => origin.Kind is OriginKind.Outlet or OriginKind.Organisation or OriginKind.Agency;

    private bool IsSpeaker(Voice voice, int head) =>
        voice.Member!.Named || PersonWords.IsRole(_tree.Lemma(head)) || BodyWords.OfNoun(_tree.Lemma(head)) is not null || Carriers.Is(_tree.Lemma(head));

    /// <summary>Outlets that were told or carried it: in the sentence of the cue, outside source and content.</summary>
    private List<Voice> Outlets(Setting setting, int cue)
    {
        var found = new List<Voice>();
        if (cue < 0)
            return found;
        var sentence = _tree.Analysis.Sentences[_tree.Sentence(cue)];
        for (var token = Math.Max(sentence.First, cue - MostTokens); token < Math.Min(sentence.End, cue + MostTokens); token++)
            if (!setting.InContent(token) && (!setting.InSource(token) || IsSeer(token)) && IsOutlet(token) && (IsTold(token, cue, setting) || IsJoined(token, found)) && Outlet(token, setting) is { IsActor: true } voice
                && !found.Exists(voice.Same))
                found.Add(voice);
        return found;
    }

    /// <summary>"a memo seen by the Post": within the source stands who only saw what it is.</summary>
    private bool IsSeer(int token) => StartOfPhrase(token) is > 0 and var by && Same(by, token) && _tree.Form(by) == "by" && (CiteVerbs.IsSeeing(_tree.Lemma(by - 1)) || CiteVerbs.Is(_tree.Lemma(by - 1)));

    /// <summary>The outlet alone, of several that "and" joins.</summary>
    private Voice Outlet(int token, Setting setting) => cast.At(token) is { } member ? Voice.Of(member) : voices.Of(token, setting);

    /// <summary>"told Radio Vesk and the Harbour Post": the outlet behind "and" is told too.</summary>
    private bool IsJoined(int token, List<Voice> told) => StartOfPhrase(token) is > 0 and var and && Same(and, token) && _tree.Tag(and) is "CC" or ","
        && cast.At(and - 1) is { } before && told.Exists(Voice.Of(before).Same);

    private bool IsOutlet(int token) => cast.At(token) is { } member
        ? (member.Kind == ActorKind.Outlet && member.Members.Count == 0) || member.Names.Any(Takers.Contains)
        : _tree.IsNoun(token) && CiteVerbs.IsNews(_tree.Lemma(token)) && !(token + 1 < _tree.Count && _tree.IsNoun(token + 1));

    /// <summary>Whether the outlet is told, spoken to, or carries: behind a verb such as "tell", or a preposition that joins it to a word of telling.</summary>
    private bool IsTold(int token, int cue, Setting setting)
    {
        var before = StartOfPhrase(token);
        if (before > 0 && Same(before, token) && _tree.Form(before) is "of" or "from" or "at" or "for" && _tree.IsNoun(before - 1)
            && (cast.At(before - 1) is { Kind: ActorKind.Person } || PersonWords.IsRole(_tree.Lemma(before - 1))))
            before = StartOfPhrase(before);
        if (before < 0 || !Same(before, token))
            return false;
        if (_tree.IsVerb(before))
            return CiteVerbs.IsTelling(_tree.Lemma(before)) && Belongs(before, cue, setting);
        if (_tree.Tag(before) is not ("IN" or "TO"))
            return false;
        var joint = before - 1;
        while (joint >= 0 && Same(joint, token) && (TimeWords.Is(_tree.Lemma(joint)) || _tree.Tag(joint) is "RB" or ","))
            joint--;
        return joint >= 0 && Same(joint, token) && CiteVerbs.Joins(_tree.Lemma(joint), _tree.Form(before)) && Belongs(joint, cue, setting);
    }

    /// <summary>The token before the modifiers of a token: of "told [the local] paper" the verb.</summary>
    private int StartOfPhrase(int token)
    {
        var before = token - 1;
        while (before >= 0 && Same(before, token) && (IsModifier(before) || _tree.Tag(before) is "``"))
            before--;
        return before;
    }

    /// <summary>The cue itself, a participle, or a noun with no other finite verb between it and the cue.</summary>
    private bool Belongs(int word, int cue, Setting setting)
    {
        if (word == cue || setting.InCue(word))
            return true;
        if (_tree.IsVerb(word) && (_tree.Tag(word) is not ("VBG" or "VBN") || IsOfAnotherClause(word, cue, setting)))
            return false;
        for (var token = Math.Min(word, cue) + 1; token < Math.Max(word, cue); token++)
            if (!setting.InContent(token) && !setting.InCue(token) && _tree.Tag(token) is "VBD" or "VBZ" or "VBP" or "MD")
                return false;
        return true;
    }

    /// <summary>"..., although photographs obtained by the Post show otherwise": the noun that a participle belongs to is a part of another verb's clause.</summary>
    private bool IsOfAnotherClause(int participle, int cue, Setting setting)
    {
        if (!_tree.Relation(participle).StartsWith("acl", StringComparison.Ordinal))
            return false;
        var above = _tree.Head(participle);
        if (IsAbove(above, cue))
            return false;
        for (var steps = 0; steps < Highest && above >= 0 && above != cue && !setting.InCue(above); steps++, above = _tree.Head(above))
            if (_tree.IsVerb(above) && !_tree.Relation(above).StartsWith("acl", StringComparison.Ordinal))
                return true;
        return false;
    }

    private bool IsAbove(int word, int token)
    {
        for (var steps = 0; steps < Highest && token >= 0; steps++, token = _tree.Head(token))
            if (token == word)
                return true;
        return false;
    }

    private Voice? Actor(int token, Setting setting) => voices.Of(token, setting) is { IsActor: true } voice ? voice : null;

    /// <summary>The subject of a verb by the parse, else the noun right before it; that of the clause it hangs on for a participle.</summary>
    private int Subject(int verb)
    {
        var clause = verb;
        for (var steps = 0; steps < 3 && clause >= 0; steps++)
        {
            foreach (var child in _tree.Children(clause))
                if (_tree.Relation(child) == "nsubj")
                    return child;
            if (_tree.Universal(clause) is not ("advcl" or "xcomp" or "conj" or "acl" or "dep"))
                break;
            clause = _tree.Head(clause);
            if (clause >= 0 && _tree.IsNoun(clause))
                return clause;
        }
        for (var token = verb - 1; token >= 0 && token > verb - 5 && Same(token, verb); token--)
            if (_tree.IsNoun(token))
                return token;
        return -1;
    }

    /// <summary>The object of a verb by the parse, else the last noun of the phrase right behind it.</summary>
    private int Object(int verb)
    {
        if (_tree.Child(verb, "obj") is >= 0 and var child)
            return child;
        var noun = -1;
        for (var token = verb + 1; token < _tree.Count && Same(token, verb) && (IsModifier(token) || _tree.IsNoun(token)); token++)
            noun = _tree.IsNoun(token) ? token : noun;
        return noun;
    }

    private bool IsNounPart(int token) => IsModifier(token) || _tree.Tag(token) is "IN" or "VBN" or "CC";

    private bool IsModifier(int token) => _tree.Tag(token) is "DT" or "CD" or "POS" or "HYPH" || _tree.IsNoun(token) || _tree.Tag(token) is ['J', ..];

    private bool Same(int one, int other) => _tree.Sentence(one) == _tree.Sentence(other);
}
