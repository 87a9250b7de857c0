namespace Hearsay.Language.Neural;

/// <summary>
/// Finds the best tree without crossing arcs in which one token depends on the root, by dynamic programming over spans (Eisner 1996). Where each token's best head already
/// makes such a tree, that is taken. One decoder serves one sentence after another; not thread-safe.
/// </summary>
internal sealed class TreeDecoder
{
    private const float Impossible = float.NegativeInfinity;

    private readonly Stack<(int First, int Last, bool HeadLast, bool Closed)> _spans = new();
    private int[] _waiting = [];
    private int[] _stack = [];
    private Table _headFirst;
    private Table _headLast;

    /// <summary>Writes each token's head: 0 the root, else the head's number, counted from 1.</summary>
    /// <param name="scores">A row a token, of <paramref name="stride"/> cells: the score of the root, then of each token, as head.</param>
    /// <param name="stride">Cells of a row; at least one more than the tokens.</param>
    /// <param name="heads">As long as the sentence.</param>
    public void Decode(ReadOnlySpan<float> scores, int stride, Span<int> heads)
    {
        for (var token = 0; token < heads.Length; token++)
            heads[token] = Best(scores.Slice(token * stride, heads.Length + 1), token + 1);
        if (!IsTree(heads))
            FindBest(scores, stride, heads);
    }

    private static int Best(ReadOnlySpan<float> row, int self)
    {
        var best = -1;
        for (var head = 0; head < row.Length; head++)
            if (head != self && (best < 0 || row[head] > row[best]))
                best = head;
        return best;
    }

    /// <summary>Whether heads make a tree with one token under the root and no crossing arcs: a shift-reduce parser that knows the heads can then take all tokens away.</summary>
    private bool IsTree(ReadOnlySpan<int> heads)
    {
        var count = heads.Length;
        if (heads.Count(0) != 1)
            return false;
        if (_waiting.Length < count + 1)
            (_waiting, _stack) = (new int[(count + 1) * 2], new int[(count + 1) * 2]);
        var waiting = _waiting.AsSpan(0, count + 1);
        var (stack, size) = (_stack, 1);
        waiting.Clear();
        foreach (var head in heads)
            waiting[head]++;
        stack[0] = 0;
        for (var next = 1; next <= count; next++)
        {
            while (size > 1 && heads[stack[size - 1] - 1] == next && waiting[stack[size - 1]] == 0)
            {
                waiting[next]--;
                size--;
            }
            stack[size++] = next;
            while (size > 1 && waiting[stack[size - 1]] == 0 && heads[stack[size - 1] - 1] == stack[size - 2])
            {
                waiting[stack[size - 2]]--;
                size--;
            }
        }
        return size == 1;
    }

    /// <summary>The best tree over the tokens for each that may be its top; the root chooses among the tops.</summary>
    private void FindBest(ReadOnlySpan<float> scores, int stride, Span<int> heads)
    {
        var count = heads.Length;
        _headFirst.Reserve(count);
        _headLast.Reserve(count);
        for (var token = 0; token < count; token++)
            _headFirst.Closed[_headFirst.At(token, token)] = _headLast.Closed[_headLast.At(token, token)] = 0;
        for (var length = 1; length < count; length++)
        {
            for (var first = 0; first + length < count; first++)
            {
                var last = first + length;
                Join(first, last, scores[(last * stride) + first + 1], scores[(first * stride) + last + 1]);
                Close(ref _headFirst, first, last, first + 1, last, _headFirst.Open, _headFirst.Closed);
                Close(ref _headLast, first, last, first, last - 1, _headLast.Closed, _headLast.Open);
            }
        }
        var (top, most) = (0, Impossible);
        for (var token = 0; token < count; token++)
        {
            var score = _headLast.Closed[_headLast.At(0, token)] + _headFirst.Closed[_headFirst.At(token, count - 1)] + scores[token * stride];
            if (score > most)
                (top, most) = (token, score);
        }
        Unfold(top, heads);
    }

    /// <summary>Two closed spans side by side become an open one, with an arc between its ends either way.</summary>
    private void Join(int first, int last, float firstAsHead, float lastAsHead)
    {
        var (most, split) = (Impossible, first);
        for (var k = first; k < last; k++)
        {
            var score = _headFirst.Closed[_headFirst.At(first, k)] + _headLast.Closed[_headLast.At(k + 1, last)];
            if (score > most)
                (most, split) = (score, k);
        }
        var at = _headFirst.At(first, last);
        (_headFirst.Open[at], _headLast.Open[at]) = (most + firstAsHead, most + lastAsHead);
        _headFirst.OpenSplit[at] = _headLast.OpenSplit[at] = split;
    }

    /// <summary>An open span and a closed one that share a token become a closed one.</summary>
    private static void Close(ref Table table, int first, int last, int from, int to, float[] left, float[] right)
    {
        var (most, split) = (Impossible, from);
        for (var k = from; k <= to; k++)
        {
            var score = left[table.At(first, k)] + right[table.At(k, last)];
            if (score > most)
                (most, split) = (score, k);
        }
        (table.Closed[table.At(first, last)], table.ClosedSplit[table.At(first, last)]) = (most, split);
    }

    private void Unfold(int top, Span<int> heads)
    {
        heads[top] = 0;
        _spans.Clear();
        _spans.Push((0, top, true, true));
        _spans.Push((top, heads.Length - 1, false, true));
        while (_spans.TryPop(out var span))
        {
            var (first, last, headLast, closed) = span;
            if (first >= last)
                continue;
            ref var table = ref headLast ? ref _headLast : ref _headFirst;
            if (closed)
            {
                var split = table.ClosedSplit[table.At(first, last)];
                _spans.Push((first, split, headLast, headLast));
                _spans.Push((split, last, headLast, !headLast));
                continue;
            }
            heads[headLast ? first : last] = (headLast ? last : first) + 1;
            var between = table.OpenSplit[table.At(first, last)];
            _spans.Push((first, between, false, true));
            _spans.Push((between + 1, last, true, true));
        }
    }

    /// <summary>The best scores of spans whose head is at one end, and where they split. An open span still lacks the dependents of its other end beyond it.</summary>
    private struct Table
    {
        private int _count;

        public float[] Open;
        public float[] Closed;
        public int[] OpenSplit;
        public int[] ClosedSplit;

        public readonly int At(int first, int last) => (first * _count) + last;

        public void Reserve(int count)
        {
            _count = count;
            if (Open is null || Open.Length < count * count)
                (Open, Closed, OpenSplit, ClosedSplit) = (new float[count * count], new float[count * count], new int[count * count], new int[count * count]);
        }
    }
}
