using System.Collections.Frozen;
using Hearsay.Language.Tokens;

namespace Hearsay.Language.Layout;

/// <summary>
/// Cuts a paragraph's tokens into sentences. A stop, question or exclamation mark ends one, together with the quotes and brackets that close on it,
/// unless what follows goes on in small letters (<c>"Why?" he asked</c>); an abbreviation or an ellipsis only where the next word looks like a start.
/// A sentence longer than <see cref="LongestSentence"/> tokens is cut, at a comma or semicolon near the limit where there is one.
/// </summary>
internal static class Sentences
{
    /// <summary>In tokens: what the parser takes at once.</summary>
    public const int LongestSentence = 400;

    private const int CutSearch = 60;

    private static readonly FrozenSet<string> StarterList =
        WordTable.Rows("sentence-starters.tsv").Select(row => row[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Starters = StarterList.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Appends the sentences of a paragraph, which together cover its tokens.</summary>
    public static void Split(string text, List<Span> tokens, TokenRange paragraph, List<TokenRange> sentences)
    {
        var first = paragraph.First;
        var token = first;
        while (token < paragraph.End)
        {
            var end = EndAt(text, tokens, paragraph, first, token);
            token++;
            if (end == 0 && token - first < LongestSentence)
                continue;
            end = end > 0 ? end : CutNear(text, tokens, first, token);
            sentences.Add(new TokenRange(first, end));
            first = end;
            token = Math.Max(token, end);
        }
        if (first < paragraph.End)
            sentences.Add(new TokenRange(first, paragraph.End));
    }

    /// <summary>The end of the sentence that <paramref name="token"/> ends; 0 where it ends none.</summary>
    private static int EndAt(string text, List<Span> tokens, TokenRange paragraph, int first, int token)
    {
        var word = tokens[token].Of(text);
        var mark = MarkOf(word, text, tokens, paragraph, first, token);
        if (mark == Mark.None)
            return 0;
        var end = token + 1;
        while (end < paragraph.End && end < first + LongestSentence && Closes(text, tokens, end))
            end++;
        if (end == paragraph.End)
            return end;
        return Follows(text, tokens, paragraph, end, mark) ? end : 0;
    }

    private static Mark MarkOf(ReadOnlySpan<char> word, string text, List<Span> tokens, TokenRange paragraph, int first, int token)
    {
        if (word is ".")
            return token == first + 1 && first == paragraph.First && char.IsAsciiDigit(text[tokens[first].Start]) ? Mark.None : Mark.Sure;
        if (word[0] is '?' or '!' or '。' or '？' or '！')
            return Mark.Sure;
        if (Characters.IsEllipsis(word))
            return Mark.Ellipsis;
        if (word[^1] != '.' || word.Length < 2)
            return Mark.None;
        return Abbreviations.Of(word[..^1]) is AbbreviationKind.Any or AbbreviationKind.Lower ? Mark.Abbreviation : Mark.None;
    }

    /// <summary>Whether the quote or bracket <paramref name="token"/> belongs to what stands before it: it touches that, and does not open what follows.</summary>
    private static bool Closes(string text, List<Span> tokens, int token)
    {
        var span = tokens[token];
        var sign = text[span.Start];
        if (!Characters.IsCloser(sign) || span.Length > 2 || tokens[token - 1].End != span.Start)
            return false;
        var opensNext = sign is '"' or '\'' && span.End < text.Length && Characters.IsWord(text[span.End]);
        return !opensNext;
    }

    private static bool Follows(string text, List<Span> tokens, TokenRange paragraph, int next, Mark mark)
    {
        while (next < paragraph.End - 1 && (Characters.IsOpener(text[tokens[next].Start]) || Characters.IsDash(text[tokens[next].Start])))
            next++;
        var word = tokens[next].Of(text);
        return mark switch
        {
            Mark.Abbreviation => char.IsUpper(word[0]) && Starters.Contains(word),
            Mark.Ellipsis => char.IsUpper(word[0]),
            _ => !(char.IsLower(word[0]) && IsSmall(word)) && word[0] is not (',' or ';' or ':'),
        };
    }

    private static bool IsSmall(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (char.IsUpper(c))
                return false;
        return true;
    }

    private static int CutNear(string text, List<Span> tokens, int first, int end)
    {
        for (var token = end - 1; token > Math.Max(first, end - CutSearch); token--)
            if (text[tokens[token].Start] is ',' or ';' or ':')
                return token + 1;
        return end;
    }

    private enum Mark
    {
        None,
        Sure,
        Ellipsis,
        Abbreviation,
    }
}
