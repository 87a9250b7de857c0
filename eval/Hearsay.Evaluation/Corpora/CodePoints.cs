namespace Hearsay.Evaluation.Corpora;

/// <summary>Turns offsets in UTF-16 code units into offsets in code points, as corpora count them.</summary>
internal sealed class CodePoints
{
    private readonly int[]? _before;

    public CodePoints(string text)
    {
        if (!text.Any(char.IsSurrogate))
            return;
        _before = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
            _before[i + 1] = _before[i] + (char.IsLowSurrogate(text[i]) && i > 0 && char.IsHighSurrogate(text[i - 1]) ? 0 : 1);
        for (var i = 1; i < text.Length; i++)
            if (_before[i] == _before[i + 1])
                _before[i]--;
    }

    /// <summary>Code points before the offset; of an offset within a pair, those before the pair.</summary>
    public int Of(int offset) => _before is null ? offset : _before[Math.Clamp(offset, 0, _before.Length - 1)];

    public Span Of(Span span) => new(Of(span.Start), Of(span.End));
}
