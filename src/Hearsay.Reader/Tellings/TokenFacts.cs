using Hearsay.Language;

namespace Hearsay.Reader.Tellings;

/// <summary>What the feature templates ask of each token, worked out once for a whole analysis.</summary>
internal sealed class TokenFacts
{
    /// <summary>Stands for what lies outside a sentence.</summary>
    public const ulong Outside = 0x51ED270B27B1F0A1UL;

    private TokenFacts(Analysis analysis)
    {
        var n = analysis.Tokens.Length;
        Analysis = analysis;
        Quotes = QuoteRegions.Of(analysis);
        (Word, Lemma, Tag, Relation) = (new ulong[n], new ulong[n], new ulong[n], new ulong[n]);
        (Suffix, Name, ChildRelations) = (new ulong[n], new byte[n], new ulong[n]);
        (Sentence, Paragraph) = (new int[n], new int[n]);
        (FirstChild, NextSibling, Depth) = (new int[n], new int[n], new int[n]);
    }

    public Analysis Analysis { get; }

    public QuoteRegions Quotes { get; }

    public int Count => Word.Length;

    public ulong[] Word { get; }

    public ulong[] Lemma { get; }

    public ulong[] Tag { get; }

    public ulong[] Relation { get; }

    public ulong[] Suffix { get; }

    /// <summary>0 for no name, else the name's class plus 1.</summary>
    public byte[] Name { get; }

    /// <summary>One bit a relation (by hash) that a child has; an order-free picture of the token's frame.</summary>
    public ulong[] ChildRelations { get; }

    public int[] Sentence { get; }

    public int[] Paragraph { get; }

    /// <summary>-1 for none.</summary>
    public int[] FirstChild { get; }

    /// <summary>-1 for none.</summary>
    public int[] NextSibling { get; }

    /// <summary>Number of arcs up to the sentence's root; capped so that odd trees cost nothing.</summary>
    public int[] Depth { get; }

    public static TokenFacts Of(Analysis analysis)
    {
        var facts = new TokenFacts(analysis);
        facts.FillTokens();
        facts.FillTree();
        foreach (var name in analysis.Names)
            facts.Name.AsSpan(name.Tokens.First, name.Tokens.Count).Fill((byte)(1 + (int)name.Class));
        return facts;
    }

    public TokenRange SentenceOf(int token) => Analysis.Sentences[Sentence[token]];

    private void FillTokens()
    {
        for (var s = 0; s < Analysis.Sentences.Length; s++)
            Sentence.AsSpan(Analysis.Sentences[s].First, Analysis.Sentences[s].Count).Fill(s);
        for (var p = 0; p < Analysis.Paragraphs.Length; p++)
            Paragraph.AsSpan(Analysis.Paragraphs[p].First, Analysis.Paragraphs[p].Count).Fill(p);
        for (var i = 0; i < Count; i++)
        {
            var word = Analysis.Word(i);
            Word[i] = FeatureList.HashLower(word);
            Suffix[i] = FeatureList.HashLower(word[Math.Max(0, word.Length - 3)..]);
            Lemma[i] = FeatureList.HashLower(Analysis.Lemmas[i]);
            Tag[i] = FeatureList.HashLower(Analysis.Tags[i]);
            Relation[i] = FeatureList.HashLower(Analysis.Relations[i]);
        }
    }

    private void FillTree()
    {
        Array.Fill(FirstChild, -1);
        Array.Fill(NextSibling, -1);
        for (var i = Count - 1; i >= 0; i--)
        {
            var head = Analysis.Heads[i];
            if (head < 0)
                continue;
            (NextSibling[i], FirstChild[head]) = (FirstChild[head], i);
            ChildRelations[head] |= 1UL << (int)(Relation[i] % 64);
        }
        for (var i = 0; i < Count; i++)
            for (int at = Analysis.Heads[i], steps = 0; at >= 0 && steps < 30; at = Analysis.Heads[at], steps++)
                Depth[i]++;
    }
}
