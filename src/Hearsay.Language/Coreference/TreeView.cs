namespace Hearsay.Language.Coreference;

/// <summary>
/// What is asked again and again of the trees of one analysis, worked out once in linear time: children, reach of subtrees, clauses, sentences, paragraphs. Immutable, thread-safe.
/// </summary>
internal sealed class TreeView
{
    private readonly int[] _firstChild;
    private readonly int[] _nextSibling;

    public TreeView(Analysis analysis)
    {
        Analysis = analysis;
        var count = analysis.Tokens.Length;
        (Left, Right) = (new int[count], new int[count]);
        (_firstChild, _nextSibling) = (new int[count], new int[count]);
        (Sentence, Paragraph, Clause) = (new int[count], new int[count], new int[count]);
        HasCopula = new bool[count];
        Array.Fill(_firstChild, -1);
        Array.Fill(_nextSibling, -1);
        Number(analysis.Sentences, Sentence);
        Number(analysis.Paragraphs, Paragraph);
        LinkChildren();
        Reach();
    }

    public Analysis Analysis { get; }

    /// <summary>First token of the subtree of each token.</summary>
    public int[] Left { get; }

    /// <summary>Last token of the subtree of each token.</summary>
    public int[] Right { get; }

    /// <summary>The sentence of each token, counted from 0.</summary>
    public int[] Sentence { get; }

    /// <summary>The paragraph of each token, counted from 0.</summary>
    public int[] Paragraph { get; }

    /// <summary>The head of the innermost clause that each token stands in; a clause's head stands in its own.</summary>
    public int[] Clause { get; }

    /// <summary>Whether each token is a predicate with "be" before it.</summary>
    public bool[] HasCopula { get; }

    public int Head(int token) => Analysis.Heads[token];

    public string Relation(int token) => Analysis.Relations[token];

    /// <summary>The relation without its subtype.</summary>
    public ReadOnlySpan<char> Universal(int token)
    {
        var relation = Analysis.Relations[token].AsSpan();
        var colon = relation.IndexOf(':');
        return colon < 0 ? relation : relation[..colon];
    }

    public bool Is(int token, string universal) => Universal(token).SequenceEqual(universal);

    /// <summary>The first child of a token in the order of the text; -1 for none.</summary>
    public int FirstChild(int token) => _firstChild[token];

    /// <summary>The next child of the same head; -1 for none.</summary>
    public int NextSibling(int token) => _nextSibling[token];

    /// <summary>The first child with that universal relation; -1 for none.</summary>
    public int Child(int token, string universal)
    {
        for (var child = _firstChild[token]; child >= 0; child = _nextSibling[child])
            if (Is(child, universal))
                return child;
        return -1;
    }

    private static void Number(IReadOnlyList<TokenRange> ranges, int[] numbers)
    {
        for (var i = 0; i < ranges.Count; i++)
            numbers.AsSpan(ranges[i].First, ranges[i].Count).Fill(i);
    }

    private void LinkChildren()
    {
        for (var token = _firstChild.Length - 1; token >= 0; token--)
            if (Head(token) is >= 0 and var head)
            {
                (_nextSibling[token], _firstChild[head]) = (_firstChild[head], token);
                HasCopula[head] |= Is(token, "cop");
            }
    }

    /// <summary>From the roots downwards clauses are handed on, and back upwards the ends of subtrees.</summary>
    private void Reach()
    {
        var order = new List<int>(Left.Length);
        for (var token = 0; token < Left.Length; token++)
        {
            (Left[token], Right[token], Clause[token]) = (token, token, token);
            if (Head(token) < 0)
                order.Add(token);
        }
        for (var at = 0; at < order.Count; at++)
            for (var child = _firstChild[order[at]]; child >= 0; child = _nextSibling[child])
            {
                Clause[child] = HeadsClause(child) ? child : Clause[order[at]];
                order.Add(child);
            }
        for (var at = order.Count - 1; at >= 0; at--)
            if (Head(order[at]) is >= 0 and var head)
                (Left[head], Right[head]) = (Math.Min(Left[head], Left[order[at]]), Math.Max(Right[head], Right[order[at]]));
    }

    private bool HeadsClause(int token) => Universal(token) switch
    {
        "root" or "ccomp" or "xcomp" or "advcl" or "acl" or "csubj" or "parataxis" => true,
        "conj" => Analysis.Tags[token].StartsWith('V') || HasCopula[token],
        _ => false,
    };
}
