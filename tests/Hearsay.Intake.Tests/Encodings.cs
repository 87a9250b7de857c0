using System.Text;
using Hearsay.Intake.Decoding;

namespace Hearsay.Intake.Tests;

public sealed class Encodings
{
    private const string Words = "Zoë’s café – 12 000 € – was shut in Łódź.";

    private static string Decoded(byte[] bytes) => TextDecoder.Decode(bytes).Text!;

    [Fact]
    public void Utf_8_is_read_with_and_without_a_mark_and_the_mark_is_dropped()
    {
        Assert.Equal(Words, Decoded(Encoding.UTF8.GetBytes(Words)));
        Assert.Equal(Words, Decoded([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Words)]));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Utf_16_is_read_with_and_without_a_mark(bool bigEndian)
    {
        var encoding = new UnicodeEncoding(bigEndian, true);
        Assert.Equal(Words, Decoded([.. encoding.GetPreamble(), .. encoding.GetBytes(Words)]));
        Assert.Equal(Words, Decoded(encoding.GetBytes(Words)));
    }

    [Fact]
    public void Bytes_that_are_no_utf_8_are_windows_1252() =>
        Assert.Equal("The “café” – 5 € – is shut.", Decoded([.. "The "u8, 0x93, .. "caf"u8, 0xE9, 0x94, .. " "u8, 0x96, .. " 5 "u8, 0x80, .. " "u8, 0x96, .. " is shut."u8]));

    [Fact]
    public void One_broken_byte_among_good_utf_8_is_replaced_alone() =>
        Assert.Equal("Łódź, Łódź, Łódź \uFFFD Łódź", Decoded([.. "Łódź, Łódź, Łódź "u8, 0xFF, .. " Łódź"u8]));

    [Fact]
    public void White_space_at_the_ends_is_kept() => Assert.Equal(" \n a b \r\n", Decoded(" \n a b \r\n"u8.ToArray()));

    [Theory]
    [InlineData("255044462D312E37", "PDF")]
    [InlineData("504B030414000600", "ZIP")]
    [InlineData("89504E470D0A1A0A", "PNG")]
    [InlineData("FFD8FFE000104A46", "JPEG")]
    [InlineData("1F8B080000000000", "gzip")]
    public void A_binary_file_is_refused_by_its_kind(string hex, string kind)
    {
        var decoded = TextDecoder.Decode(Convert.FromHexString(hex));
        Assert.Null(decoded.Text);
        Assert.Contains(kind, decoded.Reason, StringComparison.Ordinal);
        Assert.False(string.IsNullOrEmpty(decoded.Remedy));
    }

    [Fact]
    public void Nul_characters_and_many_control_characters_are_no_text()
    {
        Assert.Contains("NUL", TextDecoder.Decode("a good text with a hole \0 in it"u8).Reason, StringComparison.Ordinal);
        Assert.Contains("control characters", TextDecoder.Decode("ab\u0001\u0002cd"u8).Reason, StringComparison.Ordinal);
        Assert.Null(TextDecoder.Decode(Encoding.UTF8.GetBytes(new string('a', 500) + "\u001B")).Reason);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\u00A0 ")]
    [InlineData("\uFEFF\u200B\n")]
    public void Blank_text_is_refused(string text) => Assert.NotNull(TextDecoder.Decode(Encoding.UTF8.GetBytes(text)).Reason);

    [Fact]
    public void Random_bytes_never_throw()
    {
        for (var seed = 1u; seed < 400; seed++)
        {
            var bytes = new byte[seed % 97];
            var state = seed;
            for (var i = 0; i < bytes.Length; i++)
                bytes[i] = (byte)((state = state * 1664525 + 1013904223) >> 24);
            var decoded = TextDecoder.Decode(bytes);
            Assert.True(decoded.Text is null ^ decoded.Reason is null);
        }
    }

    [Fact]
    public void A_file_over_the_limit_is_refused_and_one_at_the_limit_is_read()
    {
        using var folder = new TempFolder().With("a.txt", "12345678").With("b.txt", "123456789");
        var outcomes = Read.All(new IntakeLimits { Text = 8 }, folder.Path);
        Assert.Equal(["a.txt", "refused " + folder["b.txt"]], outcomes.Select(Read.Id));
    }
}
