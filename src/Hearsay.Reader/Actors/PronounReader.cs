using Hearsay.Reader.Manner;

namespace Hearsay.Reader.Actors;

/// <summary>
/// Whom a pronoun takes up: the salient member before it whose kind, number and gender fit. Members are more salient the nearer they are, and where
/// they are subjects or speak (after Lappin and Leass, 1994); one inside quotation marks is hardly so to a pronoun outside. Inside quotation marks it is
/// hardly ever the speaker, and there the entities of the text know better whom "he" and "she" take up, as they do of a name behind the pronoun and where nobody
/// is salient. What a pronoun tells of gender is kept for the next. One for each reading; not thread-safe; pronouns are to be resolved in the order of the text.
/// </summary>
/// <param name="cast">The actors.</param>
/// <param name="quotes">What stands in quotation marks.</param>
/// <param name="sources">Words that sources hang on.</param>
/// <param name="chains">The entities of the text; null where they are not known.</param>
internal sealed class PronounReader(Cast cast, QuoteMap quotes, IReadOnlySet<int> sources, Chains? chains = null)
{
    private const int Farthest = 250, FarthestBehind = 60, MostClauses = 6;
    private readonly ParseTree _tree = cast.Tree;
    private readonly Dictionary<int, int> _chained = [];

    public static bool IsFirstPerson(string form) => form is "i" or "we" or "me" or "us" or "my" or "our" or "mine" or "ours";

    /// <summary>"Brook said she had swum": the gender of the pronoun that what is told right behind its teller begins with; of use only to choose between two of one name or role.</summary>
    /// <param name="tree">The parse.</param>
    /// <param name="verb">The token behind the teller.</param>
    public static Gender OfToldSubject(ParseTree tree, int verb)
    {
        if (verb + 1 >= tree.Count || tree.Tag(verb) is not ("VBD" or "VBZ" or "VBP") || CueLexicon.Default.Lookup(tree.Lemma(verb), CueClass.Verb) is null)
            return Gender.Unknown;
        var subject = tree.Form(verb + 1) == "that" && verb + 2 < tree.Count ? verb + 2 : verb + 1;
        return tree.Sentence(subject) != tree.Sentence(verb) ? Gender.Unknown : tree.Form(subject) switch { "he" => Gender.Male, "she" => Gender.Female, _ => Gender.Unknown };
    }

    /// <summary>The member that a pronoun, possessive or relative word takes up; null where none fits.</summary>
    /// <param name="pronoun">A token.</param>
    /// <param name="speaker">Who says the words that hold it; null where that is not known.</param>
    public CastMember? Resolve(int pronoun, CastMember? speaker)
    {
        if (cast.At(pronoun) is { } known)
            return known;
        var inside = quotes.IsInside(_tree.Analysis.Tokens[pronoun].Start);
        bool May(CastMember member) => Fits(member, pronoun) && (member.Plural || !IsPart(pronoun)) && !(inside && ReferenceEquals(member, speaker));
        var member = (inside ? Chained(pronoun, May) : HasSubjectBehind(pronoun, May) ? Chained(pronoun, May, pronoun) : null)
            ?? Salient(pronoun, May) ?? (inside ? null : Chained(pronoun, May));
        if (member is null)
            return null;
        if (member is { Kind: ActorKind.Person, Gender: Gender.Unknown })
            member.Gender = GenderOf(pronoun);
        cast.TakeUp(member, pronoun, null);
        return member;
    }

    /// <summary>The word that the relative clause of a relative pronoun hangs on; -1 for every other word and for a free relative ("Who speaks ...").</summary>
    public int Antecedent(int pronoun)
    {
        if (_tree.IsNoun(pronoun) || _tree.Tag(pronoun) is not ("WP" or "WDT" or "WP$") && _tree.Form(pronoun) is not ("that" or "which" or "who" or "whose"))
            return -1;
        var clause = pronoun;
        for (var steps = 0; steps < 8 && clause >= 0; steps++)
        {
            if (_tree.Relation(clause) == "acl:relcl" && _tree.Head(clause) >= 0)
                return _tree.Head(clause);
            clause = _tree.Head(clause);
        }
        return -1;
    }

    /// <summary>The word at which the entities of the text have whom a pronoun takes up; -1 where it was salience that told.</summary>
    public int ChainOf(int pronoun) => _chained.GetValueOrDefault(pronoun, -1);

    /// <summary>Whom the entities of the text have "he" or "she" take up, behind a token.</summary>
    private CastMember? Chained(int pronoun, Func<CastMember, bool> may, int behind = -1)
    {
        if (GenderOf(pronoun) == Gender.Unknown || chains?.Behind(pronoun, may) is not { } found || found.Word <= behind)
            return null;
        _chained[pronoun] = found.Word;
        return found.Member;
    }

    /// <summary>Whether a name that fits stands behind a pronoun as subject of a clause above it: "When he resigned, Vorn ...".</summary>
    private bool HasSubjectBehind(int pronoun, Func<CastMember, bool> may)
    {
        for (var token = pronoun + 1; token < Math.Min(_tree.Count, pronoun + FarthestBehind) && _tree.Sentence(token) == _tree.Sentence(pronoun); token++)
            if (_tree.Universal(token) == "nsubj" && cast.At(token) is { Named: true } member && may(member) && IsAbove(_tree.Head(token), pronoun))
                return true;
        return false;
    }

    private bool IsAbove(int verb, int token)
    {
        for (var steps = 0; steps < MostClauses && (token = _tree.Head(token)) >= 0; steps++)
            if (token == verb)
                return true;
        return false;
    }

    private CastMember? Salient(int pronoun, Func<CastMember, bool> may)
    {
        var (best, score) = ((CastMember?)null, int.MinValue);
        CastMember? last = null;
        for (var token = pronoun - 1; token >= 0 && token > pronoun - Farthest; token--)
        {
            var member = cast.At(token);
            if (member is null || (ReferenceEquals(member, last) && token + 1 < pronoun && ReferenceEquals(cast.At(token + 1), member)))
                continue;
            last = member;
            if (may(member) && Salience(token, member, pronoun) is var here && here > score)
                (best, score) = (member, here);
        }
        return score > -60 ? best : null;
    }

    private int Salience(int token, CastMember member, int pronoun)
    {
        var head = TopOfName(token, member);
        var score = -9 * (_tree.Sentence(pronoun) - _tree.Sentence(token)) - (pronoun - token) / 30;
        score += _tree.Universal(head) is "nsubj" ? 9 : _tree.Universal(head) is "obj" or "iobj" ? 3 : 0;
        score += sources.Contains(head) || sources.Contains(token) || IsOfTold(head, pronoun) ? 9 : 0;
        score -= _tree.Relation(head) == "nmod:poss" ? 4 : _tree.Universal(head) is "nmod" or "compound" ? 7 : 0;
        score -= _tree.Paragraph(pronoun) != _tree.Paragraph(token) ? 2 : 0;
        score -= quotes.IsInside(_tree.Analysis.Tokens[token].Start) && !quotes.IsInside(_tree.Analysis.Tokens[pronoun].Start) ? 14 : 0;
        score += member.Kind == ActorKind.Person && member.Gender != Gender.Unknown && member.Gender == GenderOf(pronoun) ? 4 : 0;
        return score - (member.Named ? 0 : 2);
    }

    /// <summary>"Reis drowned, his sister said": of who tells, the subject of what is told is taken up before whoever spoke last.</summary>
    private bool IsOfTold(int head, int pronoun) =>
        _tree.Tag(pronoun) == "PRP$" && sources.Contains(_tree.Head(pronoun)) && _tree.Sentence(head) == _tree.Sentence(pronoun) && _tree.Universal(head) == "nsubj";

    private int TopOfName(int token, CastMember member)
    {
        for (var steps = 0; steps < 6 && _tree.Head(token) is >= 0 and var head && ReferenceEquals(cast.At(head), member); steps++)
            token = head;
        return _tree.Universal(token) is "flat" or "appos" && _tree.Head(token) >= 0 ? _tree.Head(token) : token;
    }

    private bool Fits(CastMember member, int pronoun) => _tree.Form(pronoun) switch
    {
        "he" or "him" or "his" or "himself" => member is { Kind: ActorKind.Person, Plural: false, Gender: not Gender.Female },
        "she" or "her" or "hers" or "herself" => member is { Kind: ActorKind.Person, Plural: false, Gender: not Gender.Male },
        "it" or "its" or "itself" or "this" or "that" => member is { Plural: false, Kind: not (ActorKind.Person or ActorKind.Other) },
        "they" or "them" or "their" or "theirs" or "themselves" or "these" or "those" =>
            member.Plural || member.Kind is ActorKind.Group or ActorKind.Organisation or ActorKind.Agency or ActorKind.Outlet,
        _ => false,
    };

    /// <summary>"one of them": of several.</summary>
    private bool IsPart(int pronoun) => _tree.Form(pronoun) is "them" or "these" or "those" && pronoun > 1 && _tree.Form(pronoun - 1) == "of" && _tree.Tag(pronoun - 2) is "CD" or "DT" or "JJ" or "NN" or "JJS";

    private Gender GenderOf(int pronoun) => _tree.Form(pronoun) switch
    {
        "he" or "him" or "his" or "himself" => Gender.Male,
        "she" or "her" or "hers" or "herself" => Gender.Female,
        _ => Gender.Unknown,
    };
}
