namespace Hearsay.Ledger.Words;

/// <summary>Reads the topical words and phrases out of a stretch of text. A pure function of the text; linear in its length.</summary>
internal static class TermReader
{
    /// <summary>The terms of <paramref name="span"/> of <paramref name="text"/>, in order: phrases and words of the concept table as concepts, else stems.</summary>
    public static List<Term> Read(string text, Span span)
    {
        var words = Words(text, span);
        var lexicon = Lexicon.Default;
        var terms = new List<Term>();
        for (var at = 0; at < words.Count; at++)
        {
            var (concept, length) = LongestConcept(words, at, lexicon);
            if (concept is not null)
            {
                var whole = new Span(words[at].Span.Start, words[at + length - 1].Span.End);
                terms.Add(new Term(concept, lexicon.ConceptWeight(words[at].Stem), false, whole));
                at += length - 1;
            }
            else if (!lexicon.IsStop(words[at].Lower))
            {
                terms.Add(new Term(words[at].Stem, lexicon.Weight(words[at].Stem), words[at].Name, words[at].Span));
            }
        }
        return terms;
    }

    /// <summary>The words of a stretch: runs of letters, digits, and apostrophes, hyphens, points and commas inside them.</summary>
    /// <param name="most">How many are read at most, from the start.</param>
    public static List<Word> Words(string text, Span span, int most = int.MaxValue)
    {
        var words = new List<Word>();
        for (var at = span.Start; at < span.End && words.Count < most; at++)
        {
            if (!char.IsLetterOrDigit(text[at]) && !char.IsSurrogate(text[at]))
                continue;
            var start = at;
            while (at < span.End && IsInside(text, at, span.End))
                at++;
            words.Add(Word.Of(text, new Span(start, at)));
        }
        return words;
    }

    private static bool IsInside(string text, int at, int end)
    {
        var c = text[at];
        if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark)
            return true;
        return c is '\'' or '’' or '-' or '.' or ',' && at + 1 < end && char.IsLetterOrDigit(text[at + 1])
            && (c is '\'' or '’' or '-' || char.IsDigit(text[at - 1]) || c == '.' && at + 2 < end && text[at + 2] == '.');
    }

    private static (string? Concept, int Length) LongestConcept(List<Word> words, int at, Lexicon lexicon)
    {
        var longest = lexicon.OpensPhrase(words[at].Stem) ? Math.Min(lexicon.LongestPhrase, words.Count - at) : 1;
        for (var length = longest; length > 0; length--)
        {
            var key = length == 1 ? words[at].Stem : string.Join(' ', words.Skip(at).Take(length).Select(word => word.Stem));
            if (lexicon.Concept(key) is { } concept)
                return (concept, length);
        }
        return (null, 0);
    }
}
