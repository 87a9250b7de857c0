namespace Hearsay.Language.Neural;

/// <summary>Lays each token of a sentence between its neighbours, so that a matrix can look at all three.</summary>
internal static class Neighbours
{
    /// <summary>How many tokens lie side by side.</summary>
    public const int Count = 3;

    /// <summary>Writes, for each token, the vectors of the one before, its own and the one behind; zeros beyond the sentence.</summary>
    /// <param name="tokens">The vectors of one sentence.</param>
    /// <param name="width">Of a vector.</param>
    /// <param name="windows">Three times as long.</param>
    public static void Lay(ReadOnlySpan<float> tokens, int width, Span<float> windows)
    {
        var count = tokens.Length / width;
        for (var token = 0; token < count; token++)
        {
            for (var side = 0; side < Count; side++)
            {
                var from = token + side - 1;
                var to = windows.Slice(((token * Count) + side) * width, width);
                if (from < 0 || from >= count)
                    to.Clear();
                else
                    tokens.Slice(from * width, width).CopyTo(to);
            }
        }
    }
}
