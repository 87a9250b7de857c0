using System.Numerics;
using System.Runtime.Intrinsics;

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
        {
            _headFirst.SetClosed(token, token, 0, token);
            _headLast.SetClosed(token, token, 0, token);
        }
        for (var length = 1; length < count; length++)
        {
            for (var first = 0; first + length < count; first++)
            {
                var last = first + length;
                Join(first, last, scores[(last * stride) + first + 1], scores[(first * stride) + last + 1]);
                _headFirst.Close(first, last, first + 1, _headFirst.Open.AsSpan(_headFirst.At(first, first + 1), length), _headFirst.ClosedByLast.AsSpan(_headFirst.At(last, first + 1), length));
                _headLast.Close(first, last, first, _headLast.Closed.AsSpan(_headLast.At(first, first), length), _headLast.OpenByLast.AsSpan(_headLast.At(last, first), length));
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
        var length = last - first;
        var split = Most(_headFirst.Closed.AsSpan(_headFirst.At(first, first), length), _headLast.ClosedByLast.AsSpan(_headLast.At(last, first + 1), length), out var most);
        _headFirst.SetOpen(first, last, most + firstAsHead, first + split);
        _headLast.SetOpen(first, last, most + lastAsHead, first + split);
    }

    /// <summary>The first place where the sum of both is greatest; 0 where no sum is a number.</summary>
    private static int Most(ReadOnlySpan<float> left, ReadOnlySpan<float> right, out float most)
    {
        var (best, at) = (Vector256.Create(Impossible), 0);
        for (; at <= left.Length - Vector256<float>.Count; at += Vector256<float>.Count)
            best = Vector256.Max(best, Vector256.Create(left[at..]) + Vector256.Create(right[at..]));
        most = Impossible;
        for (var lane = 0; lane < Vector256<float>.Count; lane++)
            most = best[lane] > most ? best[lane] : most;
        for (; at < left.Length; at++)
            most = left[at] + right[at] > most ? left[at] + right[at] : most;
        return PlaceOf(most, left, right);
    }

    private static int PlaceOf(float most, ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        var (all, at) = (Vector256.Create(most), 0);
        for (; at <= left.Length - Vector256<float>.Count; at += Vector256<float>.Count)
            if (Vector256.Equals(Vector256.Create(left[at..]) + Vector256.Create(right[at..]), all).ExtractMostSignificantBits() is > 0 and var bits)
                return at + BitOperations.TrailingZeroCount(bits);
        while (at < left.Length && left[at] + right[at] != most)
            at++;
        return at < left.Length ? at : 0;
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

    /// <summary>
    /// The best scores of spans whose head is at one end, and where they split. An open span still lacks the dependents of its other end beyond it. Scores are kept twice, by
    /// the first and by the last token, so that those to be added up lie side by side.
    /// </summary>
    private struct Table
    {
        private int _count;

        public float[] Open;
        public float[] OpenByLast;
        public float[] Closed;
        public float[] ClosedByLast;
        public int[] OpenSplit;
        public int[] ClosedSplit;

        public readonly int At(int one, int other) => (one * _count) + other;

        public void Reserve(int count)
        {
            _count = count;
            var cells = count * count;
            if (Open is not null && Open.Length >= cells)
                return;
            (Open, OpenByLast, Closed, ClosedByLast) = (new float[cells], new float[cells], new float[cells], new float[cells]);
            (OpenSplit, ClosedSplit) = (new int[cells], new int[cells]);
        }

        public readonly void SetOpen(int first, int last, float score, int split)
        {
            Open[At(first, last)] = OpenByLast[At(last, first)] = score;
            OpenSplit[At(first, last)] = split;
        }

        public readonly void SetClosed(int first, int last, float score, int split)
        {
            Closed[At(first, last)] = ClosedByLast[At(last, first)] = score;
            ClosedSplit[At(first, last)] = split;
        }

        /// <summary>An open span and a closed one that share a token become a closed one; the first token that may be shared is <paramref name="from"/>.</summary>
        public readonly void Close(int first, int last, int from, ReadOnlySpan<float> left, ReadOnlySpan<float> right)
        {
            var split = Most(left, right, out var most);
            SetClosed(first, last, most, from + split);
        }
    }
}
