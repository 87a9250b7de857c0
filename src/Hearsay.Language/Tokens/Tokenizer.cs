namespace Hearsay.Language.Tokens;

/// <summary>
/// Cuts text into tokens by the Penn Treebank conventions as CoreNLP applies them: hyphenated words whole; <c>'s</c>, <c>n't</c> and the like, quotes, brackets,
/// <c>$</c> and <c>%</c> apart; abbreviations and initials with their stop; numbers with their separators, ellipses, addresses whole. One pass, no
/// backtracking, no token longer than <see cref="LongestToken"/>, so time is linear in the length of any text. White space, control and zero-width
/// characters belong to no token.
/// </summary>
internal static class Tokenizer
{
    /// <summary>In UTF-16 units. A longer run of word characters is cut, an address is not.</summary>
    public const int LongestToken = 128;

    /// <summary>Appends the tokens of <paramref name="stretch"/>, in order, to <paramref name="tokens"/>.</summary>
    public static void Tokenize(string text, Span stretch, List<Span> tokens)
    {
        var at = stretch.Start;
        while (at < stretch.End)
        {
            if (Characters.IsBlank(text[at]))
            {
                at++;
                continue;
            }
            var scan = new WordScan(text, stretch, at);
            var end = Math.Max(at + 1, TokenEnd(scan));
            Append(text, new Span(at, end), tokens);
            at = end;
        }
    }

    private static int TokenEnd(WordScan scan)
    {
        var first = scan.Text[scan.Start];
        if (Characters.IsWord(first))
            return Addresses.End(scan) is > 0 and var address ? address : scan.WordEnd();
        return first switch
        {
            '\'' or '’' or '‘' or '`' => scan.ApostropheEnd(),
            '.' or '…' => scan.StopEnd(),
            '-' => scan.HyphenEnd(),
            '—' or '–' or '―' or '‒' => scan.RunEnd(Characters.IsDash),
            '!' or '?' => scan.RunEnd(static c => c is '!' or '?'),
            '*' or '=' or '~' or '_' or '+' or '•' or '·' => scan.RunEnd(c => c == first),
            '@' or '#' => scan.HandleEnd(),
            '<' => scan.MarkupEnd(),
            _ => scan.SymbolEnd(),
        };
    }

    private static void Append(string text, Span token, List<Span> tokens)
    {
        var cut = TokenWords.FirstPart(token.Of(text));
        if (cut > 0)
            tokens.Add(new Span(token.Start, token.Start + cut));
        tokens.Add(new Span(token.Start + cut, token.End));
    }
}
