using Hearsay.Language;

namespace Hearsay.Reader.Figures;

/// <summary>One sentence of an analysis with what the readers of meaning ask of it.</summary>
internal sealed class SentenceView
{
    private readonly int[] _firstChild, _nextSibling;

    public SentenceView(Analysis analysis, TokenRange range)
    {
        Analysis = analysis;
        Range = range;
        _firstChild = new int[range.Count];
        _nextSibling = new int[range.Count];
        Array.Fill(_firstChild, -1);
        for (var token = range.End - 1; token >= range.First; token--)
            if (Parent(token) is >= 0 and var head)
            {
                _nextSibling[token - range.First] = _firstChild[head - range.First];
                _firstChild[head - range.First] = token;
            }
    }

    public Analysis Analysis { get; }

    public TokenRange Range { get; }

    /// <summary>The tokens that <paramref name="token"/> governs, in order.</summary>
    public IEnumerable<int> Children(int token)
    {
        for (var child = _firstChild[token - Range.First]; child >= 0; child = _nextSibling[child - Range.First])
            yield return child;
    }

    /// <summary>The head, -1 for a root or a head out of the sentence.</summary>
    public int Parent(int token) => Analysis.Heads[token] is var head && Range.Contains(head) && head != token ? head : -1;

    public string Tag(int token) => Range.Contains(token) ? Analysis.Tags[token] : "";

    public string Relation(int token) => Analysis.Relations[token];

    public string Lemma(int token) => Range.Contains(token) ? Analysis.Lemmas[token].ToLowerInvariant() : "";

    /// <summary>The dictionary form of a noun; a plural that the lemmas left as it is loses its final s.</summary>
    public string Singular(int token)
    {
        var lemma = Lemma(token);
        return Tag(token) is "NNS" or "NNPS" && lemma.Length > 3 && lemma.EndsWith('s') && !lemma.EndsWith("ss", StringComparison.Ordinal) ? lemma[..^1] : lemma;
    }

    public string Lower(int token) => Range.Contains(token) ? Analysis.Word(token).ToString().ToLowerInvariant() : "";

    public bool IsNoun(int token) => Tag(token) is "NN" or "NNS" or "NNP" or "NNPS";

    public bool IsVerb(int token) => Tag(token).StartsWith('V');

    /// <summary>The first child in a relation, subtypes included; -1 without.</summary>
    public int Child(int token, string relation)
    {
        foreach (var child in Children(token))
            if (Relation(child) == relation || (Relation(child).StartsWith(relation, StringComparison.Ordinal) && Relation(child)[relation.Length] == ':'))
                return child;
        return -1;
    }
}
