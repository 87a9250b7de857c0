namespace Hearsay.Ledger.Words;

/// <summary>Reads the topical words and phrases out of a stretch of text. A pure function of the text; linear in its length.</summary>
internal static class TermReader
{
    /// <summary>Characters from one word to the next, for the room that lists begin with.</summary>
    private const int UsualLength = 5;

    /// <summary>The terms of <paramref name="span"/> of <paramref name="text"/>, in order: phrases and words of the concept table as concepts, else stems.</summary>
    public static List<Term> Read(string text, Span span)
    {
        var terms = new List<Term>(span.Length / UsualLength / 2 + 1);
        Read(text, span, terms);
        return terms;
    }

    /// <summary>Puts the terms of a stretch behind those that are there.</summary>
    public static void Read(string text, Span span, List<Term> terms)
    {
        for (var at = span.Start; Next(text, at, span.End) is { Length: > 0 } next;)
        {
            var word = Word.Of(text, next);
            var (concept, end) = LongestConcept(text, word, span.End);
            if (concept is not null)
                terms.Add(new Term(concept, Lexicon.ConceptWeight(word.Form), false, new Span(next.Start, end)));
            else if (!word.Form.IsStop)
                terms.Add(new Term(word.Stem, word.Form.Weight, word.Name, next));
            at = end;
        }
    }

    /// <summary>The words of a stretch: runs of letters, digits, and apostrophes, hyphens, points and commas inside them.</summary>
    /// <param name="most">How many are read at most, from the start.</param>
    public static List<Word> Words(string text, Span span, int most = int.MaxValue)
    {
        var words = new List<Word>(Math.Min(most, span.Length / UsualLength + 1));
        for (var at = span.Start; words.Count < most && Next(text, at, span.End) is { Length: > 0 } next; at = next.End)
            words.Add(Word.Of(text, next));
        return words;
    }

    /// <summary>Where the words of a stretch stand, each as <see cref="Words"/> has it.</summary>
    public static List<Span> Places(string text, Span span)
    {
        var places = new List<Span>(span.Length / UsualLength + 1);
        for (var at = span.Start; Next(text, at, span.End) is { Length: > 0 } next; at = next.End)
            places.Add(next);
        return places;
    }

    /// <summary>Where the first word between <paramref name="at"/> and <paramref name="end"/> stands; an empty span where there is none.</summary>
    public static Span Next(string text, int at, int end)
    {
        while (at < end && !char.IsLetterOrDigit(text[at]) && !char.IsSurrogate(text[at]))
            at++;
        var start = at;
        while (at < end && IsInside(text, at, end))
            at++;
        return new Span(start, at);
    }

    private static bool IsInside(string text, int at, int end)
    {
        var c = text[at];
        if (char.IsAsciiLetterOrDigit(c))
            return true;
        if (char.IsAscii(c) && c is not ('\'' or '-' or '.' or ','))
            return false;
        if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark)
            return true;
        return c is '\'' or '’' or '-' or '.' or ',' && at + 1 < end && char.IsLetterOrDigit(text[at + 1])
            && (c is '\'' or '’' or '-' || char.IsDigit(text[at - 1]) || c == '.' && at + 2 < end && text[at + 2] == '.');
    }

    /// <summary>The concept that the longest run of words from <paramref name="first"/> on names, and where that run ends; null and the end of the first word where none does.</summary>
    private static (string? Concept, int End) LongestConcept(string text, Word first, int end)
    {
        var lexicon = Lexicon.Default;
        var (longest, stems, opens) = ((first.Form.Concept, first.Span.End), first.Stem, first.Form.OpensPhrase);
        for (var at = first.Span.End; opens && Next(text, at, end) is { Length: > 0 } next; at = next.End)
        {
            stems = $"{stems} {Word.Of(text, next).Stem}";
            longest = lexicon.Concept(stems) is { } concept ? (concept, next.End) : longest;
            opens = lexicon.OpensPhrase(stems);
        }
        return longest;
    }
}
