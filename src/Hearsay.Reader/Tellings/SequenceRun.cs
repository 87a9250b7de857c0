namespace Hearsay.Reader.Tellings;

/// <summary>Buffers for decoding with one model; one for each run, not thread-safe.</summary>
internal sealed class SequenceRun(SequenceModel model)
{
    private readonly LabelTrellis _trellis = new(model.Labels);
    private readonly FeatureList _features = new();
    private float[] _emissions = new float[256 * model.Labels];
    private byte[] _path = new byte[256];

    /// <summary>The best labels of <paramref name="count"/> tokens; valid until the next call.</summary>
    /// <param name="extract">Fills in the features of a token.</param>
    /// <param name="forbidden">A token and the label that it may not have.</param>
    public ReadOnlySpan<byte> Decode(int count, Action<int, FeatureList> extract, (int Token, byte Label)? forbidden = null)
    {
        if (_path.Length < count)
            (_path, _emissions) = (new byte[count * 2], new float[count * 2 * model.Labels]);
        for (var i = 0; i < count; i++)
        {
            extract(i, _features);
            model.Score(_features.Items, _emissions.AsSpan(i * model.Labels, model.Labels));
        }
        if (forbidden is var (token, label))
            _emissions[(token * model.Labels) + label] = float.NegativeInfinity;
        Score = _trellis.Decode(_emissions, model.Transitions, _path.AsSpan(0, count));
        return _path.AsSpan(0, count);
    }

    /// <summary>Score of the last path.</summary>
    public float Score { get; private set; }
}
