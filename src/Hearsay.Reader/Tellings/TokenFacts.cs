using Hearsay.Language;

namespace Hearsay.Reader.Tellings;

/// <summary>What the finding of tellings asks of each token, worked out once for a whole analysis.</summary>
internal sealed class TokenFacts
{
    private TokenFacts(Analysis analysis)
    {
        var n = analysis.Tokens.Length;
        Analysis = analysis;
        Quotes = QuoteRegions.Of(analysis);
        (Lemma, Tag, Relation) = (new ulong[n], new ulong[n], new ulong[n]);
        (Sentence, Paragraph, Depth) = (new int[n], new int[n], new int[n]);
    }

    public Analysis Analysis { get; }

    public QuoteRegions Quotes { get; }

    public int Count => Lemma.Length;

    /// <summary>Hashes of the dictionary forms in lower case.</summary>
    public ulong[] Lemma { get; }

    /// <summary>Hashes of the tags.</summary>
    public ulong[] Tag { get; }

    /// <summary>Hashes of the relations.</summary>
    public ulong[] Relation { get; }

    public int[] Sentence { get; }

    public int[] Paragraph { get; }

    /// <summary>Number of arcs up to the sentence's root; capped so that odd trees cost nothing.</summary>
    public int[] Depth { get; }

    public static TokenFacts Of(Analysis analysis)
    {
        var facts = new TokenFacts(analysis);
        facts.Fill();
        return facts;
    }

    public TokenRange SentenceOf(int token) => Analysis.Sentences[Sentence[token]];

    private void Fill()
    {
        for (var s = 0; s < Analysis.Sentences.Length; s++)
            Sentence.AsSpan(Analysis.Sentences[s].First, Analysis.Sentences[s].Count).Fill(s);
        for (var p = 0; p < Analysis.Paragraphs.Length; p++)
            Paragraph.AsSpan(Analysis.Paragraphs[p].First, Analysis.Paragraphs[p].Count).Fill(p);
        for (var i = 0; i < Count; i++)
        {
            Lemma[i] = Hash(Analysis.Lemmas[i]);
            Tag[i] = Hash(Analysis.Tags[i]);
            Relation[i] = Hash(Analysis.Relations[i]);
            for (int at = Analysis.Heads[i], steps = 0; at >= 0 && steps < 30; at = Analysis.Heads[at], steps++)
                Depth[i]++;
        }
    }

    /// <summary>A fixed, seedless hash of characters in lower case: FNV-1a, then the finalizer of SplitMix64 (Steele, Lea and Flood 2014).</summary>
    internal static ulong Hash(ReadOnlySpan<char> word)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in word)
            hash = (hash ^ char.ToLowerInvariant(c)) * 1099511628211UL;
        hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9UL;
        hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EBUL;
        return hash ^ (hash >> 31);
    }
}
