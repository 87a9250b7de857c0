using System.Numerics;
using System.Runtime.CompilerServices;

namespace Hearsay.Language.Linear;

/// <summary>
/// Fixed 64-bit hashes of what a feature is made of: the same in every process and on every machine. A feature is a template's number joined with the hashes of its
/// parts; equal parts under different templates, or in another order, give different features. Thread-safe.
/// </summary>
public static class FeatureHash
{
    private const ulong Prime = 0x100000001B3;
    private const ulong Spread = 0x9FB21C651E98DF25;

    /// <summary>The hash of some characters, as they stand.</summary>
    public static ulong Of(ReadOnlySpan<char> characters)
    {
        var hash = 0xCBF29CE484222325 ^ (ulong)characters.Length;
        foreach (var c in characters)
            hash = (hash ^ c) * Prime;
        return Finish(hash);
    }

    /// <summary>The hash of a number, such as a distance or a template's.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(int number) => Finish(((ulong)(uint)number + 0x9E3779B97F4A7C15) * Spread);

    /// <summary>Joins two hashes; not the same as the other way round.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Join(ulong first, ulong second)
    {
        var hash = (BitOperations.RotateLeft(first, 23) ^ second) * Spread;
        return hash ^ (hash >> 32);
    }

    /// <summary>Joins three hashes in order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Join(ulong first, ulong second, ulong third) => Join(Join(first, second), third);

    /// <summary>Joins four hashes in order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Join(ulong first, ulong second, ulong third, ulong fourth) => Join(Join(Join(first, second), third), fourth);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Finish(ulong hash)
    {
        hash = (hash ^ (hash >> 29)) * Spread;
        return hash ^ (hash >> 32);
    }
}
