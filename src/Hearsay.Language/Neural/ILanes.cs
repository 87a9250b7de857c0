namespace Hearsay.Language.Neural;

/// <summary>Some numbers side by side, as one register holds them; all that is done to one is done to each.</summary>
/// <typeparam name="T">The type itself.</typeparam>
internal interface ILanes<T>
    where T : struct, ILanes<T>
{
    /// <summary>How many numbers.</summary>
    static abstract int Count { get; }

    static abstract T Load(ref float from, int at);

    static abstract T Of(float value);

    static abstract T operator +(T one, T other);

    static abstract T operator -(T one, T other);

    static abstract T operator *(T one, T other);

    static abstract T operator /(T one, T other);

    /// <summary>One times the other and a third, rounded once.</summary>
    static abstract T MultiplyAdd(T one, T other, T third);

    /// <summary>Between minus and plus <paramref name="furthest"/>.</summary>
    static abstract T Clamp(T value, float furthest);

    static abstract T Floor(T value);

    /// <summary>Two to the power of whole numbers.</summary>
    static abstract T PowerOfTwo(T whole);

    void Store(ref float to, int at);
}
