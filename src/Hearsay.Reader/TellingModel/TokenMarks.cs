using Hearsay.Reader.Tellings;

namespace Hearsay.Reader.TellingModel;

/// <summary>What a telling network is told of a token beside its vector: its place in its sentence and quotation, its tag, relation and lemma, its head's lemma.</summary>
internal static class TokenMarks
{
    /// <summary>Marks a token.</summary>
    public const int Count = 6;

    /// <summary>The first marks, which say where a token stands and not what it is.</summary>
    public const int Unforgettable = 2;

    /// <summary>Different marks.</summary>
    public const int Rows = HeadLemmas + LemmaRows;

    private const int PlaceRows = 5, QuoteRows = 4, TagRows = 64, RelationRows = 128, LemmaRows = 1 << 13;
    private const int Quotes = PlaceRows, Tags = Quotes + QuoteRows, Relations = Tags + TagRows, Lemmas = Relations + RelationRows, HeadLemmas = Lemmas + LemmaRows;

    // Stands for the lemma of a root's head.
    private const ulong NoHead = 0x51ED270B27B1F0A1UL;

    /// <summary>Writes the rows of a token's marks.</summary>
    public static void Fill(TokenFacts facts, int token, Span<int> rows)
    {
        var head = facts.Analysis.Heads[token];
        rows[0] = Place(facts, token);
        rows[1] = Quotes + Quote(facts.Quotes, token);
        rows[2] = Tags + (int)(facts.Tag[token] % TagRows);
        rows[3] = Relations + (int)(facts.Relation[token] % RelationRows);
        rows[4] = Lemmas + (int)(facts.Lemma[token] % LemmaRows);
        rows[5] = HeadLemmas + (int)((head < 0 ? NoHead : facts.Lemma[head]) % LemmaRows);
    }

    private static int Place(TokenFacts facts, int token)
    {
        var sentence = facts.SentenceOf(token);
        if (token == 0 || facts.Paragraph[token] != facts.Paragraph[token - 1])
            return 0;
        return token == sentence.First ? 1 : token == sentence.First + 1 ? 2 : token == sentence.End - 1 ? 3 : 4;
    }

    private static int Quote(QuoteRegions quotes, int token) =>
        quotes.RegionOf(token) is not (>= 0 and var region) ? 0 : quotes.Regions[region].First == token ? 1 : quotes.Regions[region].End == token + 1 ? 2 : 3;
}
