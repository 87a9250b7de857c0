using Hearsay.Language;

namespace Hearsay.Reader.Tellings;

/// <summary>
/// The text as seen from one cue: the window in which its source and content are sought, and how each token of the cue's
/// sentence hangs in the tree relative to the cue's head.
/// </summary>
internal sealed class CueView
{
    // A speech is seldom told over more sentences than this; the bound keeps hostile text linear.
    private const int MaxRun = 10;
    private const int MaxBefore = 150, MaxBehind = 350;
    private const int MaxSteps = 40;
    private readonly int[] _climb, _branch, _depth;
    private readonly TokenRange _sentence;

    public CueView(TokenFacts facts, TokenRange cue)
    {
        (Facts, Cue) = (facts, cue);
        _sentence = facts.SentenceOf(cue.First);
        Head = HeadOf(facts, cue);
        Window = WindowOf(facts, cue);
        (_climb, _branch, _depth) = (new int[_sentence.Count], new int[_sentence.Count], new int[_sentence.Count]);
        FillTree();
    }

    public TokenFacts Facts { get; }

    public TokenRange Cue { get; }

    /// <summary>The cue's token nearest the root.</summary>
    public int Head { get; }

    public TokenRange Window { get; }

    public bool InSentence(int token) => _sentence.Contains(token);

    /// <summary>Arcs from the cue's head up to the lowest node that covers both it and the token; 0 where the token hangs under the cue.</summary>
    public int Climb(int token) => _climb[token - _sentence.First];

    /// <summary>The child of that node under which the token hangs, or the token itself where it is that node.</summary>
    public int Branch(int token) => _branch[token - _sentence.First];

    /// <summary>Arcs from the branch down to the token.</summary>
    public int Depth(int token) => _depth[token - _sentence.First];

    /// <summary>How many sentences the token's stands after (or before, negative) the cue's.</summary>
    public int SentenceOffset(int token) => Facts.Sentence[token] - Facts.Sentence[Cue.First];

    private void FillTree()
    {
        var heads = Facts.Analysis.Heads;
        var height = new Dictionary<int, int>();
        for (int at = Head, h = 0; at >= 0 && h < MaxSteps; at = heads[at], h++)
            height[at] = h;
        for (var t = _sentence.First; t < _sentence.End; t++)
        {
            int at = t, below = t, depth = 0;
            while (at >= 0 && !height.ContainsKey(at) && depth < MaxSteps)
                (below, at, depth) = (at, heads[at], depth + 1);
            var i = t - _sentence.First;
            _climb[i] = at >= 0 && height.TryGetValue(at, out var h) ? h : MaxSteps;
            (_branch[i], _depth[i]) = (below, Math.Max(0, depth - 1));
        }
    }

    private static int HeadOf(TokenFacts facts, TokenRange cue)
    {
        var best = cue.First;
        for (var i = cue.First; i < cue.End; i++)
            if (facts.Depth[i] < facts.Depth[best])
                best = i;
        return best;
    }

    private static TokenRange WindowOf(TokenFacts facts, TokenRange cue)
    {
        var sentences = facts.Analysis.Sentences;
        int first = facts.Sentence[cue.First], last = first, here = first;
        while (last + 1 < sentences.Length && last - here < MaxRun && RunsOn(facts, sentences[last], sentences[last + 1], last == here))
            last++;
        while (first > 0 && here - first < MaxRun && RunsBack(facts, sentences[first - 1], sentences[first], first == here))
            first--;
        return new TokenRange(
            Math.Max(sentences[first].First, cue.First - MaxBefore), Math.Min(sentences[last].End, cue.End + MaxBehind));
    }

    // The next sentence may belong to the telling where it is quoted, or is the next of the paragraph.
    private static bool RunsOn(TokenFacts facts, TokenRange sentence, TokenRange next, bool nearest) =>
        facts.Quotes.RegionOf(next.First) >= 0 || (nearest && SameParagraph(facts, sentence.First, next.First));

    private static bool RunsBack(TokenFacts facts, TokenRange before, TokenRange sentence, bool nearest) =>
        facts.Quotes.RegionOf(before.End - 1) >= 0 || (nearest && SameParagraph(facts, before.First, sentence.First));

    private static bool SameParagraph(TokenFacts facts, int a, int b) => facts.Paragraph[a] == facts.Paragraph[b];
}
