using System.Runtime.CompilerServices;

namespace Hearsay.Language.Linear;

/// <summary>
/// The growing table of a perceptron in training: for each feature a short row of weights, with what their averages need. Rows live in one arena and move
/// to a place of twice the size when full; places left are used again. What scoring reads lies close together, apart from what only averaging needs.
/// </summary>
internal sealed class TrainingRows
{
    private const int Sizes = 12;

    private readonly Stack<int>[] _free = [.. Enumerable.Range(0, Sizes).Select(_ => new Stack<int>())];
    private Slot[] _slots = new Slot[1 << 16];
    private Weight[] _weights = new Weight[1 << 18];
    private History[] _histories = new History[1 << 18];
    private int _used;

    /// <summary>Number of rows.</summary>
    public int Count { get; private set; }

    public void AddTo(ReadOnlySpan<ulong> features, Span<float> scores)
    {
        Span<int> found = stackalloc int[features.Length];
        for (var i = 0; i < features.Length; i++)
            found[i] = Find(features[i]);
        foreach (var at in found)
        {
            ref readonly var slot = ref _slots[at];
            foreach (ref readonly var weight in _weights.AsSpan(slot.Start, slot.Count))
                scores[weight.Class] += weight.Value;
        }
    }

    public void Change(ulong feature, int @class, float amount, long now)
    {
        ref var slot = ref SlotFor(feature);
        if (slot.Updates < byte.MaxValue)
            slot.Updates++;
        var at = PlaceFor(ref slot, @class);
        ref var history = ref _histories[at];
        history.Total += _weights[at].Value * (now - history.Since);
        history.Since = now;
        _weights[at].Value += amount;
    }

    /// <summary>Each feature changed often enough, in order of its hash, with its averaged weights in order of class.</summary>
    public List<AveragedRow> Averages(long now, int leastUpdates)
    {
        var averages = new List<AveragedRow>();
        foreach (var slot in _slots)
            if (slot.Count > 0 && slot.Updates >= leastUpdates)
                averages.Add(new AveragedRow(slot.Key, AverageOf(slot, now)));
        averages.Sort(static (a, b) => a.Feature.CompareTo(b.Feature));
        return averages;
    }

    private (int Class, double Weight)[] AverageOf(Slot slot, long now)
    {
        var weights = new (int Class, double Weight)[slot.Count];
        for (var i = 0; i < slot.Count; i++)
        {
            var (weight, history) = (_weights[slot.Start + i], _histories[slot.Start + i]);
            weights[i] = (weight.Class, (history.Total + ((double)weight.Value * (now - history.Since))) / now);
        }
        Array.Sort(weights, static (a, b) => a.Class.CompareTo(b.Class));
        return weights;
    }

    /// <summary>The slot of a feature, or the free one where it would go.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Find(ulong feature)
    {
        var slots = _slots;
        var mask = slots.Length - 1;
        var at = (int)feature & mask;
        while (slots[at].Count != 0 && slots[at].Key != feature)
            at = (at + 1) & mask;
        return at;
    }

    private ref Slot SlotFor(ulong feature)
    {
        var at = Find(feature);
        if (_slots[at].Count != 0)
            return ref _slots[at];
        if (Count * 2 >= _slots.Length)
        {
            Rehash();
            at = Find(feature);
        }
        Count++;
        _slots[at] = new Slot { Key = feature, Start = Take(1), SizePower = 1 };
        return ref _slots[at];
    }

    private void Rehash()
    {
        var slots = _slots;
        _slots = new Slot[slots.Length * 2];
        foreach (var slot in slots)
            if (slot.Count != 0)
                _slots[Find(slot.Key)] = slot;
    }

    /// <summary>Where in the arena a class's weight of a row stands, made where there is none.</summary>
    private int PlaceFor(ref Slot slot, int @class)
    {
        for (var i = slot.Start; i < slot.Start + slot.Count; i++)
            if (_weights[i].Class == @class)
                return i;
        if (slot.Count == 1 << slot.SizePower)
            Grow(ref slot);
        var at = slot.Start + slot.Count++;
        _weights[at] = new Weight { Class = @class };
        _histories[at] = default;
        return at;
    }

    private void Grow(ref Slot slot)
    {
        var place = Take(slot.SizePower + 1);
        _weights.AsSpan(slot.Start, slot.Count).CopyTo(_weights.AsSpan(place));
        _histories.AsSpan(slot.Start, slot.Count).CopyTo(_histories.AsSpan(place));
        _free[slot.SizePower].Push(slot.Start);
        slot.Start = place;
        slot.SizePower++;
    }

    private int Take(int sizePower)
    {
        if (_free[sizePower].TryPop(out var place))
            return place;
        place = _used;
        _used += 1 << sizePower;
        if (_used > _weights.Length)
        {
            Array.Resize(ref _weights, _weights.Length * 2);
            Array.Resize(ref _histories, _histories.Length * 2);
        }
        return place;
    }

    private struct Slot
    {
        public ulong Key;
        public int Start;
        public ushort Count;
        public byte SizePower;
        public byte Updates;
    }

    private struct Weight
    {
        public int Class;
        public float Value;
    }

    private struct History
    {
        public double Total;
        public long Since;
    }
}
