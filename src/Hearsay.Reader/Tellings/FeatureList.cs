namespace Hearsay.Reader.Tellings;

/// <summary>A reusable list of 64-bit feature hashes. Not thread-safe; one for each run.</summary>
internal sealed class FeatureList
{
    private ulong[] _items = new ulong[128];

    public int Count { get; private set; }

    public ReadOnlySpan<ulong> Items => _items.AsSpan(0, Count);

    public void Clear() => Count = 0;

    /// <summary>Cuts the list back to its first <paramref name="count"/> features.</summary>
    public void Truncate(int count) => Count = count;

    public void Add(uint template, ulong a) => Push(Mix(a + (template * 0x9E3779B97F4A7C15UL)));

    public void Add(uint template, ulong a, ulong b) => Add(template, Mix(a) + b);

    public void Add(uint template, ulong a, ulong b, ulong c) => Add(template, Mix(Mix(a) + b) + c);

    public void Add(uint template, ulong a, ulong b, ulong c, ulong d) => Add(template, Mix(Mix(Mix(a) + b) + c) + d);

    /// <summary>A fixed, seedless hash of characters (FNV-1a), lower-cased by the invariant rules.</summary>
    public static ulong HashLower(ReadOnlySpan<char> word)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in word)
            hash = (hash ^ char.ToLowerInvariant(c)) * 1099511628211UL;
        return Mix(hash);
    }

    /// <summary>The finalizer of SplitMix64 (Steele, Lea and Flood 2014).</summary>
    public static ulong Mix(ulong x)
    {
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9UL;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EBUL;
        return x ^ (x >> 31);
    }

    private void Push(ulong feature)
    {
        if (Count == _items.Length)
            Array.Resize(ref _items, Count * 2);
        _items[Count++] = feature;
    }
}
