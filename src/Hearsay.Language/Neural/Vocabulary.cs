namespace Hearsay.Language.Neural;

/// <summary>The embedding's rows by the traits they stand for: an open-addressed table. The first rows are those of unknown traits, one a kind of trait. Immutable, thread-safe.</summary>
internal sealed class Vocabulary
{
    private readonly ulong[] _keys;
    private readonly int[] _rows;
    private readonly ulong _mask;

    /// <summary>A vocabulary whose row <c>kinds + i</c> stands for <c>known[i]</c>; keys are not 0.</summary>
    public Vocabulary(int kinds, IReadOnlyList<ulong> known)
    {
        ArgumentNullException.ThrowIfNull(known);
        (Kinds, Known) = (kinds, known);
        var size = System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, known.Count * 2));
        (_keys, _rows, _mask) = (new ulong[size], new int[size], size - 1);
        for (var i = 0; i < known.Count; i++)
        {
            var slot = known[i] & _mask;
            while (_keys[slot] != 0)
                slot = (slot + 1) & _mask;
            (_keys[slot], _rows[slot]) = (known[i], kinds + i);
        }
    }

    public int Kinds { get; }

    public IReadOnlyList<ulong> Known { get; }

    public int Rows => Kinds + Known.Count;

    /// <summary>The key of a trait's value.</summary>
    public static ulong Key(int kind, ulong value) => Linear.FeatureHash.Join(Linear.FeatureHash.Of(kind), value) | 1;

    /// <summary>The row of a key; that of the unknown of its kind where it is not known.</summary>
    public int RowOf(int kind, ulong key)
    {
        for (var slot = key & _mask; ; slot = (slot + 1) & _mask)
        {
            if (_keys[slot] == key)
                return _rows[slot];
            if (_keys[slot] == 0)
                return kind;
        }
    }
}
