using System.Runtime.CompilerServices;

namespace Hearsay.Language.Linear;

/// <summary>
/// The growing table of a perceptron in training: for each feature a short row of weights, with what their averages need. Rows live in one arena and move
/// to a place of twice the size when full; places left are used again.
/// </summary>
internal sealed class TrainingRows
{
    private const int Sizes = 12;

    private readonly Stack<int>[] _free = [.. Enumerable.Range(0, Sizes).Select(_ => new Stack<int>())];
    private ulong[] _keys = new ulong[1 << 16];
    private int[] _index = new int[1 << 16];
    private Row[] _rows = new Row[1 << 15];
    private Weight[] _arena = new Weight[1 << 18];
    private int _used;

    /// <summary>Number of rows.</summary>
    public int Count { get; private set; }

    public void AddTo(ulong feature, Span<float> scores)
    {
        var at = Find(feature);
        if (_index[at] == 0)
            return;
        ref var row = ref _rows[_index[at] - 1];
        foreach (ref readonly var weight in _arena.AsSpan(row.Start, row.Count))
            scores[weight.Class] += weight.Value;
    }

    public void Change(ulong feature, int @class, float amount, long now)
    {
        ref var row = ref RowFor(feature);
        row.Updates++;
        ref var weight = ref WeightFor(ref row, @class);
        weight.Total += weight.Value * (now - weight.Since);
        weight.Since = now;
        weight.Value += amount;
    }

    /// <summary>Each feature changed often enough, in order of its hash, with its averaged weights in order of class.</summary>
    public List<AveragedRow> Averages(long now, int leastUpdates)
    {
        var averages = new List<AveragedRow>(Count);
        for (var at = 0; at < _keys.Length; at++)
        {
            if (_index[at] == 0 || _rows[_index[at] - 1].Updates < leastUpdates)
                continue;
            var row = _rows[_index[at] - 1];
            var weights = new (int Class, double Weight)[row.Count];
            for (var i = 0; i < row.Count; i++)
            {
                ref readonly var weight = ref _arena[row.Start + i];
                weights[i] = (weight.Class, (weight.Total + ((double)weight.Value * (now - weight.Since))) / now);
            }
            Array.Sort(weights, static (a, b) => a.Class.CompareTo(b.Class));
            averages.Add(new AveragedRow(_keys[at], weights));
        }
        averages.Sort(static (a, b) => a.Feature.CompareTo(b.Feature));
        return averages;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Find(ulong feature)
    {
        var mask = _keys.Length - 1;
        var at = (int)feature & mask;
        while (_index[at] != 0 && _keys[at] != feature)
            at = (at + 1) & mask;
        return at;
    }

    private ref Row RowFor(ulong feature)
    {
        var at = Find(feature);
        if (_index[at] != 0)
            return ref _rows[_index[at] - 1];
        if (Count * 2 >= _keys.Length)
        {
            Rehash();
            at = Find(feature);
        }
        if (Count == _rows.Length)
            Array.Resize(ref _rows, _rows.Length * 2);
        _keys[at] = feature;
        _rows[Count] = new Row { Start = Take(1), SizePower = 1 };
        _index[at] = ++Count;
        return ref _rows[Count - 1];
    }

    private void Rehash()
    {
        var (keys, index) = (_keys, _index);
        _keys = new ulong[keys.Length * 2];
        _index = new int[keys.Length * 2];
        for (var old = 0; old < keys.Length; old++)
        {
            if (index[old] == 0)
                continue;
            var at = Find(keys[old]);
            (_keys[at], _index[at]) = (keys[old], index[old]);
        }
    }

    private ref Weight WeightFor(ref Row row, int @class)
    {
        for (var i = row.Start; i < row.Start + row.Count; i++)
            if (_arena[i].Class == @class)
                return ref _arena[i];
        if (row.Count == 1 << row.SizePower)
            Grow(ref row);
        ref var fresh = ref _arena[row.Start + row.Count++];
        fresh = new Weight { Class = @class };
        return ref fresh;
    }

    private void Grow(ref Row row)
    {
        var place = Take(row.SizePower + 1);
        _arena.AsSpan(row.Start, row.Count).CopyTo(_arena.AsSpan(place));
        _free[row.SizePower].Push(row.Start);
        row.Start = place;
        row.SizePower++;
    }

    private int Take(int sizePower)
    {
        if (_free[sizePower].TryPop(out var place))
            return place;
        place = _used;
        _used += 1 << sizePower;
        while (_used > _arena.Length)
            Array.Resize(ref _arena, _arena.Length * 2);
        return place;
    }

    private struct Row
    {
        public int Start;
        public int Count;
        public int SizePower;
        public int Updates;
    }

    private struct Weight
    {
        public int Class;
        public float Value;
        public double Total;
        public long Since;
    }
}
