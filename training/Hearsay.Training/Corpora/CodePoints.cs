namespace Hearsay.Training.Corpora;

/// <summary>Turns offsets counted in code points into offsets in UTF-16 code units.</summary>
internal sealed class CodePoints
{
    private readonly int[]? _offsets;

    public CodePoints(string text)
    {
        if (!text.Any(char.IsSurrogate))
            return;
        var offsets = new List<int>(text.Length + 1);
        for (var i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
        {
            offsets.Add(i);
            if (i + 1 == text.Length)
                break;
        }
        offsets.Add(text.Length);
        _offsets = [.. offsets];
    }

    public int Offset(int codePoint) => _offsets is null ? codePoint : _offsets[codePoint];
}
