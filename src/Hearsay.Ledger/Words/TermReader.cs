namespace Hearsay.Ledger.Words;

/// <summary>Reads the topical words and phrases out of a stretch of text. A pure function of the text; linear in its length.</summary>
internal static class TermReader
{
    /// <summary>Characters from one word to the next, for the room that lists begin with.</summary>
    private const int UsualLength = 5;

    /// <summary>The terms of <paramref name="span"/> of <paramref name="text"/>, in order: phrases and words of the concept table as concepts, else stems.</summary>
    public static List<Term> Read(string text, Span span)
    {
        var words = Words(text, span);
        var lexicon = Lexicon.Default;
        var terms = new List<Term>();
        for (var at = 0; at < words.Count; at++)
        {
            var stem = words[at].Stem;
            var (concept, length) = LongestConcept(words, at, stem, lexicon);
            if (concept is not null)
            {
                var whole = new Span(words[at].Span.Start, words[at + length - 1].Span.End);
                terms.Add(new Term(concept, lexicon.ConceptWeight(stem), false, whole));
                at += length - 1;
            }
            else if (!lexicon.IsStop(words[at].Lower))
            {
                terms.Add(new Term(stem, lexicon.Weight(stem), words[at].Name, words[at].Span));
            }
        }
        return terms;
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

    private static (string? Concept, int Length) LongestConcept(List<Word> words, int at, string stem, Lexicon lexicon)
    {
        var longest = lexicon.OpensPhrase(stem) ? Math.Min(lexicon.LongestPhrase, words.Count - at) : 1;
        for (var length = longest; length > 0; length--)
        {
            var key = length == 1 ? stem : string.Join(' ', words.Skip(at).Take(length).Select(word => word.Stem));
            if (lexicon.Concept(key) is { } concept)
                return (concept, length);
        }
        return (null, 0);
    }
}
