using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Hearsay.Language.Neural;

/// <summary>
/// Rows of numbers, each rounded to 255 whole steps of its own: the largest number of a row is 127 steps from zero. Room that is used again. Not thread-safe.
/// </summary>
/// <param name="rounded">Whether to round them at all; matrices must have been made alike.</param>
public sealed class QuantizedRows(bool rounded = true)
{
    /// <summary>Zero, as a byte: bytes tell steps from -127 to 127 by 1 to 255.</summary>
    public const byte Zero = 128;

    /// <summary>Rows have a multiple of so many numbers.</summary>
    public const int Multiple = 16;

    private const int Most = 127, Lanes = 8;

    // A row of smaller numbers is a row of zeros: the reciprocal of its step would be no number.
    private const float Least = 1e-30f;

    private byte[] _bytes = [];
    private float[] _steps = [], _wholes = [];

    public int Count { get; private set; }

    /// <summary>Numbers in a row.</summary>
    public int Width { get; private set; }

    internal bool IsRounded => rounded;

    /// <summary>The rows, one behind the other.</summary>
    internal ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, Count * Width);

    /// <summary>How much a step is, for each row.</summary>
    internal ReadOnlySpan<float> Steps => _steps.AsSpan(0, Count);

    /// <summary>Takes rows in the place of those before.</summary>
    /// <param name="from">The rows.</param>
    /// <param name="stride">Numbers from one row to the next.</param>
    /// <param name="width">Numbers in a row: a multiple of <see cref="Multiple"/>.</param>
    /// <param name="count">How many rows.</param>
    public void Take(ReadOnlySpan<float> from, int stride, int width, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(width % Multiple, 0);
        (Width, Count) = (width, count);
        if (!rounded)
        {
            Keep(from, stride);
            return;
        }
        if (_bytes.Length < count * width)
            _bytes = new byte[count * width];
        if (_steps.Length < count)
            _steps = new float[count];
        for (var row = 0; row < count; row++)
            _steps[row] = Round(from.Slice(row * stride, width), _bytes.AsSpan(row * width, width));
    }

    /// <summary>The steps as numbers, one row behind the other; what was taken where it was not rounded.</summary>
    internal ReadOnlySpan<float> Wholes()
    {
        if (rounded)
        {
            Reserve();
            for (var i = 0; i < Count * Width; i++)
                _wholes[i] = _bytes[i] - Zero;
        }
        return _wholes.AsSpan(0, Count * Width);
    }

    private void Keep(ReadOnlySpan<float> from, int stride)
    {
        Reserve();
        for (var row = 0; row < Count; row++)
            from.Slice(row * stride, Width).CopyTo(_wholes.AsSpan(row * Width));
    }

    private void Reserve()
    {
        if (_wholes.Length < Count * Width)
            _wholes = new float[Count * Width];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float Round(ReadOnlySpan<float> row, Span<byte> bytes)
    {
        var farthest = Farthest(row);
        if (farthest < Least)
        {
            bytes.Fill(Zero);
            return 0;
        }
        ref var from = ref MemoryMarshal.GetReference(row);
        ref var to = ref MemoryMarshal.GetReference(bytes[..row.Length]);
        var (times, zero) = (Vector256.Create(Most / farthest), Vector256.Create((int)Zero));
        for (var i = 0; i < row.Length; i += Multiple)
        {
            var first = Vector256.ConvertToInt32(Vector256.Round(Vector256.LoadUnsafe(ref from, (nuint)i) * times)) + zero;
            var second = Vector256.ConvertToInt32(Vector256.Round(Vector256.LoadUnsafe(ref from, (nuint)(i + Lanes)) * times)) + zero;
            var both = Vector256.Narrow(first.AsUInt32(), second.AsUInt32());
            Vector128.Narrow(both.GetLower(), both.GetUpper()).StoreUnsafe(ref to, (nuint)i);
        }
        return farthest / Most;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float Farthest(ReadOnlySpan<float> row)
    {
        ref var from = ref MemoryMarshal.GetReference(row);
        Vector256<float> farthest = default, second = default;
        for (var i = 0; i < row.Length; i += Multiple)
        {
            farthest = Vector256.MaxNative(farthest, Vector256.Abs(Vector256.LoadUnsafe(ref from, (nuint)i)));
            second = Vector256.MaxNative(second, Vector256.Abs(Vector256.LoadUnsafe(ref from, (nuint)(i + Lanes))));
        }
        farthest = Vector256.MaxNative(farthest, second);
        var most = 0f;
        for (var lane = 0; lane < Lanes; lane++)
            most = Math.Max(most, farthest[lane]);
        return most;
    }
}
