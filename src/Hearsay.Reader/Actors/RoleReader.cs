using Hearsay.Language;

namespace Hearsay.Reader.Actors;

/// <summary>
/// The role told with a name: before it ("Vesk's deputy mayor Ada Lorn"), before it with a comma ("the mayor, Ada Lorn"),
/// or after it ("Ada Lorn, head of the port authority").
/// </summary>
internal static class RoleReader
{
    private const int LongestBefore = 10, LongestAfter = 18;

    /// <summary>The role phrases of a name with their heads, without determiners, a mere title ("Lt.") last; none where nothing is told.</summary>
    public static IEnumerable<(TokenRange Phrase, int Head)> Read(ParseTree tree, NameForm name, ReadOnlyMemory<bool> inPerson)
    {
        if (Before(tree, name.TitleStart, inPerson.Span) is { } before)
            yield return before;
        else if (name.TitleStart > 1 && tree.Word(name.TitleStart - 1) == "," && SameSentence(tree, name.TitleStart - 2, name.Tokens.First)
            && ClosesApposition(tree, name.Tokens.End) && Before(tree, name.TitleStart - 1, inPerson.Span) is { } apart)
            yield return apart;
        if (After(tree, name.Tokens) is { } after)
            yield return after;
        if (Title(tree, name, inPerson.Span) is { } title)
            yield return title;
    }

    /// <summary>"Vesk Sen. Ada Lorn": a title that is short for a role.</summary>
    private static (TokenRange, int)? Title(ParseTree tree, NameForm name, ReadOnlySpan<bool> inPerson)
    {
        var head = name.TitleStart;
        return head < name.Tokens.First && PersonWords.IsRole(PersonWords.Canonical(tree.Form(head))) ? (new TokenRange(FirstOf(tree, head, inPerson), head + 1), head) : null;
    }

    private static (TokenRange, int)? Before(ParseTree tree, int end, ReadOnlySpan<bool> inPerson)
    {
        var head = end - 1;
        if (head < 0 || (end < tree.Count && !SameSentence(tree, head, end)) || inPerson[head] || tree.Tag(head) is not ("NN" or "NNP") || !PersonWords.IsRole(tree.Lemma(head)))
            return null;
        return (new TokenRange(FirstOf(tree, head, inPerson), end), head);
    }

    private static int FirstOf(ParseTree tree, int head, ReadOnlySpan<bool> inPerson)
    {
        var first = head;
        while (first > 0 && first > head + 1 - LongestBefore && SameSentence(tree, first - 1, head) && !inPerson[first - 1] && IsModifier(tree, first - 1))
            first--;
        while (first < head && tree.Tag(first) is "POS" or "CC" or "," or "HYPH")
            first++;
        return first;
    }

    private static (TokenRange, int)? After(ParseTree tree, TokenRange name)
    {
        var at = name.End;
        if (at >= tree.Count || tree.Word(at) is not ("," or "–" or "—" or "-") || !SameSentence(tree, at, name.First))
            return null;
        var first = ++at;
        while (first < tree.Count && tree.Tag(first) is "DT" or "PRP$" or "RB")
            first++;
        var (head, end) = (-1, first);
        for (; end < tree.Count && end < first + LongestAfter && SameSentence(tree, end, name.First) && IsPart(tree, end, head >= 0); end++)
            if (head < 0 && tree.Tag(end) is "NN" or "NNP" && PersonWords.IsRole(tree.Lemma(end)) && EndsNoun(tree, end + 1, name.First))
                head = end;
        if (head < 0 || !IsClosed(tree, end, name.First))
            return null;
        while (end > head + 1 && tree.Tag(end - 1) is "IN" or "CC" or "TO" or "DT" or "POS")
            end--;
        return (new TokenRange(first, end), head);
    }

    private static bool IsModifier(ParseTree tree, int token) =>
        tree.Tag(token) is "NN" or "NNP" or "NNPS" or "JJ" or "POS" or "HYPH"
        || (tree.Tag(token) is "NNS" && token + 1 < tree.Count && tree.Relation(token) == "compound")
        || (tree.Tag(token) is "CC" && tree.Universal(token) == "cc" && tree.Tag(token - 1 < 0 ? 0 : token - 1) is "NN" or "JJ" or "NNP");

    private static bool IsPart(ParseTree tree, int token, bool behindHead) =>
        tree.Tag(token) is ['N', ..] or ['J', ..] or "POS" or "CC" or "CD" or "HYPH" or "VBN" or "VBG" or "&"
        || (behindHead && tree.Tag(token) is "IN" or "TO" or "DT" or "PRP$") || (!behindHead && tree.Tag(token) is "PRP$");

    private static bool EndsNoun(ParseTree tree, int next, int name) =>
        next >= tree.Count || !SameSentence(tree, next, name) || !(tree.IsNoun(next) || tree.Tag(next) == "POS" || tree.Tag(next) == "HYPH");

    /// <summary>A role behind a name ends with a comma, a relative clause or the sentence, or the verb that the name is subject of.</summary>
    private static bool IsClosed(ParseTree tree, int end, int name) =>
        end >= tree.Count || !SameSentence(tree, end, name) || tree.Tag(end) is "," or "." or ":" or "WP" or "WDT" or "-LRB-" or "-RRB-" or "''" or "``" or ['V', ..] or "MD" or "RB";

    private static bool ClosesApposition(ParseTree tree, int end) =>
        end >= tree.Count || tree.Tag(end) is "," or "." or ":" or "''" or "-LRB-" or ['V', ..] or "MD" or "RB";

    private static bool SameSentence(ParseTree tree, int one, int other) => tree.Sentence(one) == tree.Sentence(other);
}
