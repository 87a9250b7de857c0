namespace Hearsay.Intake.Dates;

/// <summary>Reads the parts of a date one behind the other. Copied to look ahead.</summary>
internal ref struct DateTokens(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>Characters read so far.</summary>
    public int Position { get; private set; }

    private readonly ReadOnlySpan<char> Rest => _text[Position..];

    public void SkipDayOfWeek()
    {
        var ahead = this;
        if (!ahead.Word(out var word) || MonthNames.Of(word) != 0)
            return;
        ahead.SkipFiller();
        this = ahead;
    }

    /// <summary>A run of at most eight digits with no letter behind it but the T of a time.</summary>
    public bool Number(out int value, out int digits)
    {
        value = 0;
        for (digits = 0; digits < Rest.Length && char.IsAsciiDigit(Rest[digits]); digits++)
        {
            if (digits == 8)
                return false;
            value = value * 10 + (Rest[digits] - '0');
        }
        Position += digits;
        return digits > 0;
    }

    public bool Separator(out char mark)
    {
        mark = Rest.Length > 0 ? Rest[0] : '\0';
        if (mark is not ('-' or '/' or '.') || Rest.Length < 2 || !char.IsAsciiDigit(Rest[1]))
            return false;
        Position++;
        return true;
    }

    /// <summary>One or two digits, an ordinal ending and filler behind them.</summary>
    public bool Day(out int day)
    {
        if (!Number(out day, out var digits) || digits > 2)
            return false;
        if (Rest.Length >= 2 && Rest[..2].ToString().ToLowerInvariant() is "st" or "nd" or "rd" or "th")
            Position += 2;
        var before = Position;
        SkipFiller();
        return Position > before && !BeginsWord(before);
    }

    public bool Month(out int month)
    {
        month = 0;
        if (!Word(out var word) || MonthNames.Of(word) is not > 0)
            return false;
        month = MonthNames.Of(word)!.Value;
        SkipFiller();
        return true;
    }

    /// <summary>Four digits, or two with or without an apostrophe where allowed; no further digit or letter behind.</summary>
    public bool Year(bool shortYears, out int year)
    {
        if (shortYears && Rest.Length > 0 && Rest[0] is '\'' or '\u2019')
            Position++;
        if (!Number(out year, out var digits) || BeginsWord() || Rest.Length > 1 && Rest[0] == ':')
            return false;
        if (digits == 2 && shortYears)
            year += year >= 50 ? 1900 : 2000;
        return digits == 4 || digits == 2 && shortYears;
    }

    /// <summary>Whether a letter stands right behind what was read.</summary>
    public readonly bool BeginsWord() => BeginsWord(Position);

    private readonly bool BeginsWord(int at) => at < _text.Length && char.IsLetter(_text[at]);

    private bool Word(out ReadOnlySpan<char> word)
    {
        var end = 0;
        while (end < Rest.Length && end < 12 && char.IsLetter(Rest[end]))
            end++;
        word = Rest[..end];
        Position += end;
        return end > 0;
    }

    /// <summary>White space, full stops, commas, hyphens and the word "of".</summary>
    private void SkipFiller()
    {
        SkipMarks();
        if (Rest.StartsWith("of ", StringComparison.OrdinalIgnoreCase))
            Position += 3;
        SkipMarks();
    }

    private void SkipMarks()
    {
        while (Rest.Length > 0 && (char.IsWhiteSpace(Rest[0]) || Rest[0] is '.' or ',' or '-' or '/'))
            Position++;
    }
}
