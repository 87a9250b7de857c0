using System.Text;

namespace Hearsay.Intake.Decoding;

/// <summary>Tells UTF-16 without a byte-order mark by the zero bytes that western text leaves at every other place.</summary>
internal static class Utf16
{
    private const int Sample = 4096;

    public static Encoding? Guess(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0)
            return null;
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        int even = 0, odd = 0;
        for (var i = 0; i < sample.Length; i++)
            if (sample[i] == 0 && i % 2 == 0)
                even++;
            else if (sample[i] == 0)
                odd++;
        var pairs = sample.Length / 2;
        return odd * 10 >= pairs * 7 && even * 50 <= pairs ? Encoding.Unicode
            : even * 10 >= pairs * 7 && odd * 50 <= pairs ? Encoding.BigEndianUnicode
            : null;
    }
}
