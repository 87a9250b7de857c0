namespace Hearsay.Training.Neural;

/// <summary>Numbers that look like chance, the same for the same seed; and values left out by them (Srivastava and others 2014).</summary>
internal struct Dropout(ulong seed)
{
    private ulong _state = (seed * 0x9E3779B97F4A7C15) | 1;

    public uint Next()
    {
        _state ^= _state << 13;
        _state ^= _state >> 7;
        _state ^= _state << 17;
        return (uint)(_state >> 32);
    }

    public float NextShare() => (Next() >> 8) * (1f / (1 << 24));

    /// <summary>Fills with numbers between minus and plus <paramref name="range"/>.</summary>
    public void Fill(Span<float> values, float range)
    {
        foreach (ref var value in values)
            value = ((2 * NextShare()) - 1) * range;
    }

    /// <summary>Leaves out values, and scales the others so that their sum stays; <paramref name="factors"/> tells what each was multiplied with.</summary>
    public void Apply(Span<float> values, Span<float> factors, float share)
    {
        var (kept, limit) = (1f / (1f - share), (byte)(share * 256));
        for (var i = 0; i < values.Length; i += 4)
        {
            var chance = Next();
            for (var j = i; j < Math.Min(i + 4, values.Length); j++, chance >>= 8)
            {
                factors[j] = (byte)chance < limit ? 0 : kept;
                values[j] *= factors[j];
            }
        }
    }

    public static void Back(Span<float> gradients, ReadOnlySpan<float> factors)
    {
        for (var i = 0; i < gradients.Length; i++)
            gradients[i] *= factors[i];
    }
}
