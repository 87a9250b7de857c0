using Hearsay.Language;
using Hearsay.Reader.Manner;
using Hearsay.Reader.Tellings;

namespace Hearsay.Reader.Actors;

/// <summary>
/// Whose name a report keeps back ("spoke on condition of anonymity", "who asked not to be named", "was not authorised to speak"), and what the description tells of them.
/// </summary>
internal static class AnonymityReader
{
    /// <summary>Who is close to a body is close to know, and what stands behind it is a body; behind the others is what they know of.</summary>
    private const string Near = "close";

    private const int WordsOfRefusal = 5, WordsOfPermit = 6, LongestTold = 16, MostSteps = 8, FarthestDescription = 250, LongestKnowledge = 12;

    /// <summary>Whether no more is told than that a name is kept back: "asked [not to be named]".</summary>
    public static bool IsTold(ParseTree tree, IEnumerable<TokenRange> content)
    {
        var ranges = content.ToList();
        if (ranges.Count == 0 || ranges.Sum(range => range.Count) > LongestTold || tree.Top(ranges, token => tree.IsVerb(token) || tree.IsNoun(token) || tree.Tag(token) is ['J', ..]) is not (>= 0 and var top))
            return false;
        return IsMark(tree, top) || (tree.Child(top, "obj", "nsubj:pass") is >= 0 and var given && IsMark(tree, given)) || (tree.Lemma(top) == "condition" && tree.Child(top, "nmod") is >= 0 and var of && IsMark(tree, of));
    }

    /// <summary>Marks those of the cast without a name that the report says it hides.</summary>
    /// <param name="cast">The actors, all found.</param>
    /// <param name="quotes">What stands in quotation marks is no word of the report's.</param>
    /// <param name="told">What is told by others is none either.</param>
    /// <param name="taken">Who is meant by a pronoun.</param>
    public static void Mark(Cast cast, QuoteMap quotes, IReadOnlyList<TokenRange> told, Func<int, CastMember?> taken)
    {
        for (var token = 0; token < cast.Tree.Count; token++)
            if (IsMark(cast.Tree, token) && !quotes.IsInside(cast.Tree.Analysis.Tokens[token].Start)
                && Bearer(cast.Tree, token) is >= 0 and var bearer && !told.Any(range => range.Contains(token) && range.Contains(bearer)) && Member(cast, bearer, taken) is { Named: false } member)
                member.Hidden = true;
    }

    /// <summary>What a description tells of one without a name; all null where it tells nothing.</summary>
    public static Anonymity Known(Cast cast, NounPhrase phrase)
    {
        var tree = cast.Tree;
        var behind = new TokenRange(phrase.Head + 1, Math.Min(EndOfPhrase(tree, phrase.Head), phrase.Head + 1 + LongestKnowledge));
        var knows = KnowsAt(tree, phrase.Head, behind);
        return new Anonymity
        {
            Country = CountryOf(cast, phrase),
            Institution = BodyBefore(cast, phrase) ?? BodyBehind(cast, knows < 0 || tree.Lemma(knows) == Near ? behind : behind with { End = knows }),
            Rank = RankOf(tree, phrase),
            Knows = knows >= 0 && KnowledgeAt(tree, knows, behind) is { Count: > 1 } told ? PhraseText.Of(tree, told) : null,
        };
    }

    /// <summary>"One diplomat", "a U.S. official", "two aides": somebody whom a report would name if it could.</summary>
    public static bool IsNameless(ParseTree tree, NounPhrase phrase)
    {
        if (!AnonymityWords.Is(tree.Lemma(phrase.Head), "official"))
            return false;
        for (var token = phrase.Tokens.First; token < phrase.Head; token++)
            if (tree.Tag(token) is "CD" || tree.Lemma(token) is "a" or "an" or "another" or "some" or "several")
                return true;
        return false;
    }

    /// <summary>The end of what hangs on a noun; a participle right behind it ("people briefed on") counts wherever the parse hangs it.</summary>
    private static int EndOfPhrase(ParseTree tree, int head) => head + 1 < tree.Count && tree.Tag(head + 1) is "VBN" && tree.Sentence(head + 1) == tree.Sentence(head)
        ? Math.Max(tree.Extent(head).End, tree.Extent(head + 1).End) : tree.Extent(head).End;

    /// <summary>The word behind somebody that says how they come to know; -1 for none.</summary>
    private static int KnowsAt(ParseTree tree, int head, TokenRange behind)
    {
        if (!PersonWords.IsRole(tree.Lemma(head)) && !AnonymityWords.IsNobody(tree.Lemma(head)))
            return -1;
        for (var token = behind.First; token < behind.End && !EndsPhrase(tree, token); token++)
            if (AnonymityWords.Is(tree.Lemma(token), "knows") && tree.Tag(token) is ['J', ..] or ['N', ..] or "VBN" or "RB")
                return token;
        return -1;
    }

    private static bool IsMark(ParseTree tree, int token) => tree.Lemma(token) is var lemma && AnonymityWords.IsAny(lemma)
        && (AnonymityWords.Is(lemma, "marker")
            || (AnonymityWords.Is(lemma, "naming") && tree.Tag(token) == "VBN" && token > 0 && tree.Lemma(token - 1) == "be" && Has(tree, token - WordsOfRefusal, token, "refusal"))
            || (AnonymityWords.Is(lemma, "self") && IsKeptBack(tree, token))
            || (AnonymityWords.Is(lemma, "permit") && Has(tree, token - 3, token, "refusal") && Has(tree, token + 1, token + WordsOfPermit, "speaking")));

    /// <summary>"declined to give her name", "asked that his surname not be used", "that her name be withheld".</summary>
    private static bool IsKeptBack(ParseTree tree, int name) => tree.IsNoun(name) && tree.Child(name, "nmod:poss") is >= 0 and var own && tree.Tag(own) == "PRP$"
        && (Has(tree, name - WordsOfRefusal, name, "refusal") || (tree.Relation(name) == "nsubj:pass" && Has(tree, name + 1, tree.Head(name) + 1, "refusal")));

    private static bool Has(ParseTree tree, int first, int end, string ofClass)
    {
        for (var token = Math.Max(0, first); token < Math.Min(end, tree.Count); token++)
            if (AnonymityWords.Is(tree.Lemma(token), ofClass))
                return true;
        return false;
    }

    /// <summary>Whom a mark tells of: the noun it hangs on, or the subject of a clause above it; -1 for nobody.</summary>
    private static int Bearer(ParseTree tree, int mark)
    {
        for (int token = mark, steps = 0; token >= 0 && steps < MostSteps; token = tree.Head(token), steps++)
        {
            if (steps > 0 && tree.IsNoun(token) && (PersonWords.IsRole(tree.Lemma(token)) || AnonymityWords.IsNobody(tree.Lemma(token))))
                return token;
            var subject = Clauses.SubjectOf(tree, token);
            if (subject >= 0 && !(tree.Tag(subject) is "WP" or "WDT" or "EX") && tree.Form(subject) != "it")
                return subject == mark ? -1 : subject;
        }
        return -1;
    }

    private static CastMember? Member(Cast cast, int bearer, Func<int, CastMember?> taken)
    {
        if (cast.At(bearer) is { Named: true } or { Speaks: true })
            return cast.At(bearer);
        if (cast.Tree.Tag(bearer) == "PRP")
            return taken(bearer);
        for (var token = bearer - 1; token >= Math.Max(0, bearer - FarthestDescription); token--)
            if (cast.At(token) is { Named: false, Speaks: true } described && cast.Tree.Lemma(token) == cast.Tree.Lemma(bearer))
                return described;
        return cast.At(bearer);
    }

    private static string? RankOf(ParseTree tree, NounPhrase phrase)
    {
        var ranks = new List<string>();
        for (var token = phrase.Tokens.First; token < phrase.Head; token++)
            if (AnonymityWords.Is(tree.Form(token), "rank") && !tree.IsNoun(token))
                ranks.Add(tree.Form(token));
        return ranks.Count == 0 ? null : string.Join(' ', ranks);
    }

    private static string? CountryOf(Cast cast, NounPhrase phrase)
    {
        for (var token = phrase.Tokens.First; token < phrase.Tokens.End; token++)
        {
            var two = token + 1 < phrase.Tokens.End ? Countries.OfAdjective(cast.Tree.Word(token) + " " + cast.Tree.Word(token + 1)) : null;
            if ((two ?? Countries.OfAdjective(cast.Tree.Word(token)) ?? (cast.At(token) is { Kind: ActorKind.Government, Named: true } state ? Countries.Named(state.Name) : null)) is { } country)
                return country;
        }
        return null;
    }

    /// <summary>"a defence ministry official": what stands before the noun, where a body is among it.</summary>
    private static string? BodyBefore(Cast cast, NounPhrase phrase)
    {
        var (tree, last) = (cast.Tree, phrase.Head - 1);
        while (last >= phrase.Start && tree.Tag(last) is "POS" or "HYPH")
            last--;
        if (last < phrase.Start || !IsBody(cast, last))
            return null;
        var first = last;
        while (first > phrase.Start && tree.IsNoun(first - 1) && !AnonymityWords.Is(tree.Form(first - 1), "rank") && Countries.OfAdjective(tree.Word(first - 1)) is null)
            first--;
        return PhraseText.Of(tree, new TokenRange(first, last + 1));
    }

    /// <summary>"a person in the prime minister's office", "close to the presidency".</summary>
    private static string? BodyBehind(Cast cast, TokenRange behind)
    {
        for (var token = behind.First; token < behind.End && !EndsPhrase(cast.Tree, token); token++)
            if (IsBody(cast, token) && !(token + 1 < behind.End && cast.Tree.IsNoun(token + 1)))
                return NounPhrase.Of(cast.Tree, token) is var body ? PhraseText.Of(cast.Tree, body.Tokens with { First = Math.Max(body.Start, behind.First) }) : null;
        return null;
    }

    private static bool IsBody(Cast cast, int token) => cast.At(token) is { Named: true } named
        ? named.Kind is ActorKind.Organisation or ActorKind.Agency or ActorKind.Outlet : cast.Tree.IsNoun(token) && BodyWords.OfNoun(cast.Tree.Lemma(token)) is not null;

    private static TokenRange KnowledgeAt(ParseTree tree, int knows, TokenRange behind)
    {
        var first = knows;
        while (first > behind.First && tree.Tag(first - 1) is "JJ" or "IN" or "RB" or "RBS" or "DT")
            first--;
        var end = knows + 1;
        while (end < behind.End && end < tree.Extent(knows).End && !EndsPhrase(tree, end))
            end++;
        return Clauses.Trim(tree, new TokenRange(first, end));
    }

    private static bool EndsPhrase(ParseTree tree, int token) => tree.Tag(token) is "VBD" or "VBZ" or "VBP" or "MD" or "," or "." or ":" or "WP" or "WDT" or "``" or "''" or "TO";
}
