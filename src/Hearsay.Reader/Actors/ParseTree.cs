using Hearsay.Language;

namespace Hearsay.Reader.Actors;

/// <summary>
/// The parse of an analysis with the ways down: children, extents and depths, made in one pass, and words kept as strings once asked for. One for each reading; not thread-safe.
/// Tokens that no root reaches stand alone, so that a broken parse does no harm.
/// </summary>
internal sealed class ParseTree
{
    private readonly string?[] _words, _forms, _lemmas, _universal;
    private readonly int[] _firstChild, _children, _left, _right, _depth, _sentence, _paragraph;

    public ParseTree(Analysis analysis)
    {
        Analysis = analysis;
        var count = analysis.Tokens.Length;
        (_words, _forms, _lemmas, _universal) = (new string?[count], new string?[count], new string?[count], new string?[count]);
        (_firstChild, _children) = Link(analysis);
        (_left, _right, _depth) = (new int[count], new int[count], new int[count]);
        Measure(analysis, count);
        _sentence = Number(analysis.Sentences, count);
        _paragraph = Number(analysis.Paragraphs, count);
    }

    public Analysis Analysis { get; }

    public int Count => _depth.Length;

    /// <summary>In the order of the text.</summary>
    public ReadOnlySpan<int> Children(int token) =>
        _children.AsSpan(_firstChild[token], _firstChild[token + 1] - _firstChild[token]);

    /// <summary>From the leftmost to the rightmost token below and including <paramref name="token"/>.</summary>
    public TokenRange Extent(int token) => new(_left[token], _right[token] + 1);

    /// <summary>Steps to the root; 0 for a root.</summary>
    public int Depth(int token) => _depth[token];

    public int Sentence(int token) => _sentence[token];

    public int Paragraph(int token) => _paragraph[token];

    public int Head(int token) => Analysis.Heads[token];

    /// <summary>The Penn tag; of "the WHO", which taggers take for a question, that of a name.</summary>
    public string Tag(int token) => Analysis.Tags[token] is var tag && tag == "WP" && IsHealthBody(token) ? "NNP" : tag;

    public string Relation(int token) => Analysis.Relations[token];

    /// <summary>Dictionary form, lower case for names too.</summary>
    public string Lemma(int token) => _lemmas[token] ??= Analysis.Lemmas[token].ToLowerInvariant();

    /// <summary>As written, in lower case.</summary>
    public string Form(int token) => _forms[token] ??= Word(token).ToLowerInvariant();

    public string Word(int token) => _words[token] ??= Analysis.Word(token).ToString();

    /// <summary>The relation without its subtype.</summary>
    public string Universal(int token)
    {
        if (_universal[token] is { } known)
            return known;
        var relation = Relation(token);
        var colon = relation.IndexOf(':', StringComparison.Ordinal);
        return _universal[token] = colon < 0 ? relation : relation[..colon];
    }

    /// <summary>The first child in one of the relations, subtypes included where the relation is given without; -1 for none.</summary>
    public int Child(int token, params ReadOnlySpan<string> relations)
    {
        foreach (var child in Children(token))
            foreach (var relation in relations)
                if (Relation(child) == relation || Universal(child) == relation)
                    return child;
        return -1;
    }

    /// <summary>The token of the ranges that stands highest in the parse, the first of equals; -1 where they are empty.</summary>
    public int Top(IEnumerable<TokenRange> ranges, Func<int, bool>? among = null)
    {
        var best = -1;
        foreach (var range in ranges)
            for (var token = Math.Max(0, range.First); token < Math.Min(range.End, Count); token++)
                if ((among is null || among(token)) && (best < 0 || _depth[token] < _depth[best]))
                    best = token;
        return best;
    }

    /// <summary>Who acts in a verb by "by", in the order of the text: "was confirmed by the police".</summary>
    /// <param name="verb">A token.</param>
    /// <param name="nominal">Also what hangs on it as on a noun, as parses of participles and adjectives have it.</param>
    public IEnumerable<int> Agents(int verb, bool nominal = false)
    {
        for (var at = _firstChild[verb]; at < _firstChild[verb + 1]; at++)
            if ((Universal(_children[at]) is var relation) && (relation == "obl" || (nominal && relation == "nmod"))
                && Child(_children[at], "case") is >= 0 and var by && Form(by) == "by")
                yield return _children[at];
    }

    private bool IsHealthBody(int token) => Word(token) == "WHO" && ((token > 0 && Form(token - 1) == "the") || (token + 1 < Count && Analysis.Tags[token + 1] is "NNS" or "NN"));

    /// <summary>A noun by its tag, or a role that was taken for an adjective ("the general replied").</summary>
    public bool IsNoun(int token) => Tag(token) is ['N', ..] || (Tag(token) == "JJ" && Universal(token) is "nsubj" or "obj" && PersonWords.IsRole(Lemma(token)));

    /// <summary>"the army": a noun in the singular with that article.</summary>
    public bool HasThe(int noun) => Tag(noun) == "NN" && Child(noun, "det") is >= 0 and var the && Form(the) == "the";

    public bool IsVerb(int token) => Tag(token) is ['V', ..];

    private static (int[] First, int[] Children) Link(Analysis analysis)
    {
        var count = analysis.Tokens.Length;
        var first = new int[count + 1];
        foreach (var head in analysis.Heads)
            if (head >= 0)
                first[head + 1]++;
        for (var token = 0; token < count; token++)
            first[token + 1] += first[token];
        var children = new int[first[count]];
        var next = first[..count];
        for (var token = 0; token < count; token++)
            if (analysis.Heads[token] is >= 0 and var head)
                children[next[head]++] = token;
        return (first, children);
    }

    private void Measure(Analysis analysis, int count)
    {
        var order = new List<int>(count);
        for (var token = 0; token < count; token++)
        {
            (_left[token], _right[token]) = (token, token);
            if (analysis.Heads[token] < 0)
                order.Add(token);
        }
        for (var at = 0; at < order.Count; at++)
            foreach (var child in Children(order[at]))
            {
                _depth[child] = _depth[order[at]] + 1;
                order.Add(child);
            }
        for (var at = order.Count - 1; at >= 0; at--)
            if (analysis.Heads[order[at]] is >= 0 and var head)
                (_left[head], _right[head]) = (Math.Min(_left[head], _left[order[at]]), Math.Max(_right[head], _right[order[at]]));
    }

    private static int[] Number(IReadOnlyList<TokenRange> ranges, int count)
    {
        var numbers = new int[count];
        for (var number = 0; number < ranges.Count; number++)
            for (var token = ranges[number].First; token < ranges[number].End; token++)
                numbers[token] = number;
        return numbers;
    }
}
