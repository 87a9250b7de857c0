using Hearsay.Language.Linear;

namespace Hearsay.Language.Coreference;

/// <summary>Gathers the hashed features of one pair: each once for the kind of pronoun at hand and once for all kinds. Not thread-safe.</summary>
internal sealed class FeatureBuffer
{
    private ulong[] _features = new ulong[128];
    private int _count;
    private ulong _class;

    public ReadOnlySpan<ulong> Features => _features.AsSpan(0, _count);

    /// <summary>Empties it for a pair with a pronoun of that kind.</summary>
    public void Start(int kind)
    {
        _count = 0;
        _class = FeatureHash.Of(kind + 1);
    }

    /// <summary>Adds a feature of up to three small values.</summary>
    public void Add(int template, int first, int second = 0, int third = 0) =>
        Add(template, FeatureHash.Of((first * 64 + second) * 64 + third));

    /// <summary>Adds a feature of a hashed value.</summary>
    public void Add(int template, ulong value)
    {
        var feature = FeatureHash.Join(FeatureHash.Of(template), value);
        AddForClass(feature);
        Put(feature);
    }

    /// <summary>Adds a feature for the kind of pronoun at hand alone.</summary>
    public void AddForClass(int template, ulong value) => AddForClass(FeatureHash.Join(FeatureHash.Of(template), value));

    private void AddForClass(ulong feature) => Put(FeatureHash.Join(_class, feature));

    private void Put(ulong feature)
    {
        if (_count == _features.Length)
            Array.Resize(ref _features, _count * 2);
        _features[_count++] = feature;
    }
}
