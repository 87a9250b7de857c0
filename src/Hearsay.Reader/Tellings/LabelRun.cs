namespace Hearsay.Reader.Tellings;

/// <summary>Buffers for decoding labels; one for each run, not thread-safe.</summary>
internal sealed class LabelRun(int labels)
{
    private readonly LabelTrellis _trellis = new(labels);
    private float[] _emissions = new float[256 * labels];
    private byte[] _path = new byte[256];

    /// <summary>Score of the last path.</summary>
    public float Score { get; private set; }

    /// <summary>The scores of <paramref name="count"/> tokens, row by row, to be written by the caller; they stay until they are written again.</summary>
    public Span<float> Emissions(int count)
    {
        if (_path.Length < count)
            (_path, _emissions) = (new byte[count * 2], new float[count * 2 * labels]);
        return _emissions.AsSpan(0, count * labels);
    }

    /// <summary>The best labels; valid until the next call.</summary>
    public ReadOnlySpan<byte> Decode(ReadOnlySpan<float> transitions, int count)
    {
        Score = _trellis.Decode(_emissions, transitions, _path.AsSpan(0, count));
        return _path.AsSpan(0, count);
    }
}
