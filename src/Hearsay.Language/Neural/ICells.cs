namespace Hearsay.Language.Neural;

/// <summary>Neighbouring cells of a row, of one panel of a <see cref="PackedMatrix"/> or of several, that stay in registers.</summary>
/// <typeparam name="T">The type itself.</typeparam>
internal interface ICells<T>
    where T : struct, ICells<T>
{
    /// <summary>Of how many panels.</summary>
    static abstract int Panels { get; }

    /// <summary>Takes a panel's width of cells from <paramref name="from"/>, and as many for each further panel, <paramref name="apart"/> cells from one to the next.</summary>
    static abstract T Load(ref float from, int apart);

    /// <summary>These and a number times others, each by one fused multiply-add.</summary>
    T Plus(float factor, T others);

    /// <summary>Writes them side by side.</summary>
    void Store(ref float to);
}
