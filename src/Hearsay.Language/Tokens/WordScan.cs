namespace Hearsay.Language.Tokens;

/// <summary>Finds the end of the token that begins at <see cref="Start"/>, never looking beyond <see cref="Stretch"/>.</summary>
internal readonly ref struct WordScan(string text, Span stretch, int start)
{
    private const int LongestMarkup = 256;

    public string Text { get; } = text;

    public Span Stretch { get; } = stretch;

    public int Start { get; } = start;

    private int Limit => Math.Min(Stretch.End, Start + Tokenizer.LongestToken);

    /// <summary>The character at an offset; a line feed outside the stretch.</summary>
    public char At(int offset) => offset >= Stretch.Start && offset < Stretch.End ? Text[offset] : '\n';

    /// <summary>A word or number, with what may stand within one.</summary>
    public int WordEnd()
    {
        if (IsNot(Start))
            return Start + 3;
        var end = Start + 1;
        while (end < Limit && (Characters.IsWord(Text[end]) || Joins(end)))
            end++;
        if (end - Start > 1 && IsNot(end - 1))
            return end - 1;
        if (At(end) == '.' && TakesStop(end))
            return end + 1;
        if (At(end) == '$' && TokenWords.IsCurrencyPrefix(Text.AsSpan(Start, end - Start)))
            return end + 1;
        return At(end) == '-' && Text[end - 1] != '-' && At(end + 1) == ' ' && char.IsLetter(At(end + 2)) && char.IsLetter(Text[end - 1]) ? end + 1 : end;
    }

    /// <summary>An apostrophe or single quote: a clitic, a word or decade shortened at its front, a doubled quote, or alone.</summary>
    public int ApostropheEnd()
    {
        if (At(Start + 1) == Text[Start] && Text[Start] != '’')
            return Start + 2;
        if (!Characters.IsApostrophe(Text[Start]))
            return Start + 1;
        var end = Start + 1;
        while (end < Start + 6 && Characters.IsWord(At(end)))
            end++;
        var letters = Text.AsSpan(Start + 1, end - Start - 1);
        var before = At(Start - 1);
        var attached = !Characters.IsBlank(before) && !Characters.IsOpener(before);
        if (attached && (TokenWords.IsClitic(letters) || (letters is "t" or "T" && before is 'n' or 'N')))
            return end;
        return !attached && (TokenWords.TakesApostrophe(letters) || IsYear(letters)) ? end : Start + 1;
    }

    /// <summary>A full stop, an ellipsis (also with blanks between its stops), or a decimal without its zero.</summary>
    public int StopEnd()
    {
        if (At(Start) == '.' && char.IsAsciiDigit(At(Start + 1)) && !Characters.IsWord(At(Start - 1)))
            return new WordScan(Text, Stretch, Start + 1).WordEnd();
        if (At(Start) == '.' && At(Start + 1) == ' ' && At(Start + 2) == '.' && At(Start + 3) == ' ' && At(Start + 4) == '.')
            return Start + 5;
        return RunEnd(static c => c is '.' or '…');
    }

    /// <summary>Hyphens: a run is a dash, one before a digit a sign.</summary>
    public int HyphenEnd()
    {
        var signed = char.IsAsciiDigit(At(Start + 1)) && !Characters.IsWord(At(Start - 1)) && At(Start - 1) is not (')' or '”' or '"' or '%' or '.');
        return signed ? new WordScan(Text, Stretch, Start + 1).WordEnd() : RunEnd(Characters.IsDash);
    }

    /// <summary>A user's or topic's name with its sign.</summary>
    public int HandleEnd()
    {
        var end = Start + 1;
        while (end < Limit && (Characters.IsWord(Text[end]) || Text[end] == '_'))
            end++;
        return char.IsAsciiDigit(At(Start + 1)) ? Start + 1 : end;
    }

    /// <summary>A tag such as <c>&lt;br/&gt;</c> on one line; else the sign alone.</summary>
    public int MarkupEnd()
    {
        if (!char.IsAsciiLetter(At(Start + 1)) && At(Start + 1) != '/')
            return Start + 1;
        var last = Math.Min(Stretch.End, Start + LongestMarkup);
        for (var end = Start + 2; end < last && Text[end] is not ('<' or '\n'); end++)
            if (Text[end] == '>')
                return end + 1;
        return Start + 1;
    }

    /// <summary>One sign; a surrogate pair is one, together with the variation selector behind it.</summary>
    public int SymbolEnd()
    {
        var end = char.IsHighSurrogate(Text[Start]) && char.IsLowSurrogate(At(Start + 1)) ? Start + 2 : Start + 1;
        return At(end) == '\ufe0f' ? end + 1 : end;
    }

    public int RunEnd(Func<char, bool> same)
    {
        var end = Start + 1;
        while (end < Limit && same(Text[end]))
            end++;
        return end;
    }

    /// <summary>Whether <c>n't</c> stands at an offset, with nothing of a word behind it.</summary>
    private bool IsNot(int at) =>
        At(at) is 'n' or 'N' && Characters.IsApostrophe(At(at + 1)) && At(at + 2) is 't' or 'T' && !Characters.IsWord(At(at + 3));

    private bool Joins(int at)
    {
        var before = Text[at - 1];
        var after = At(at + 1);
        return Text[at] switch
        {
            '-' or '\u2010' or '\u2011' => Characters.IsWord(after) && before != '-',
            '.' => JoinsStop(at, before, after),
            ',' => char.IsAsciiDigit(before) && char.IsAsciiDigit(after) && char.IsAsciiDigit(At(at + 2)) && char.IsAsciiDigit(At(at + 3)) && !char.IsAsciiDigit(At(at + 4)),
            ':' => char.IsAsciiDigit(before) && char.IsAsciiDigit(after),
            '/' or '⁄' or '@' or '&' => Characters.IsWord(before) && Characters.IsWord(after),
            '_' => true,
            '\'' or '’' => JoinsApostrophe(at),
            _ => false,
        };
    }

    /// <summary>A stop within a word: between digits, or letters that are neither a sentence's end and the next one's start without the blank.</summary>
    private bool JoinsStop(int at, char before, char after)
    {
        if (char.IsAsciiDigit(before) || char.IsAsciiDigit(after))
            return char.IsAsciiDigit(after) && (char.IsAsciiDigit(before) || at - Start > 1);
        var missingBlank = at - Start > 1 && char.IsLower(before) && char.IsUpper(after) && char.IsLower(At(at + 2));
        return char.IsLetter(after) && Characters.IsWord(before) && !missingBlank && !Addresses.Begins(Text.AsSpan(at + 1, Stretch.End - at - 1));
    }

    private bool JoinsApostrophe(int at)
    {
        var end = at + 1;
        while (end < at + 4 && Characters.IsWord(At(end)))
            end++;
        var letters = Text.AsSpan(at + 1, end - at - 1);
        if (letters.IsEmpty || TokenWords.IsClitic(letters))
            return false;
        return !(letters is "t" or "T" && Text[at - 1] is 'n' or 'N');
    }

    private bool TakesStop(int stop)
    {
        if (At(stop + 1) is '.' or '…')
            return false;
        var word = Text.AsSpan(Start, stop - Start);
        var hyphen = word.LastIndexOf('-');
        var kind = Abbreviations.Of(word[(hyphen + 1)..]);
        if (kind != AbbreviationKind.Number)
            return kind != AbbreviationKind.None;
        var next = stop + 1;
        while (next < stop + 4 && At(next) == ' ')
            next++;
        return char.IsAsciiDigit(At(next));
    }

    private static bool IsYear(ReadOnlySpan<char> letters) =>
        letters.Length is 2 or 3 && char.IsAsciiDigit(letters[0]) && char.IsAsciiDigit(letters[1]) && (letters.Length == 2 || letters[2] is 's' or 'S');
}
