using System.Text;
using System.Text.Unicode;

namespace Hearsay.Intake.Decoding;

/// <summary>
/// Bytes to text: a byte-order mark decides; then UTF-16 where every other byte says so; then UTF-8 where the bytes are
/// valid (or nearly: odd bytes among plenty of valid ones become U+FFFD); then the encoding that the input declares; then
/// Windows-1252. The byte-order mark is dropped, all else kept.
/// </summary>
internal static class TextDecoder
{
    /// <param name="declared">An encoding declared within the input, or null.</param>
    public static Decoded Decode(ReadOnlySpan<byte> bytes, Func<ReadOnlySpan<byte>, Encoding?>? declared = null)
    {
        if (Signature.Of(bytes) is { } binary)
            return Decoded.Refused("this is " + binary.What, binary.Remedy);
        var (encoding, mark) = ByteOrderMark(bytes);
        encoding ??= Utf16.Guess(bytes) ?? ByContent(bytes, declared);
        return Texture.Check(encoding.GetString(bytes[mark..]));
    }

    /// <summary>The encoding that a byte-order mark names, and the mark's length.</summary>
    public static (Encoding? Encoding, int Length) ByteOrderMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
        [0, 0, 0xFE, 0xFF, ..] => (new UTF32Encoding(true, false), 4),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => (null, 0),
    };

    private static Encoding ByContent(ReadOnlySpan<byte> bytes, Func<ReadOnlySpan<byte>, Encoding?>? declared)
    {
        if (Ascii.IsValid(bytes))
            return declared?.Invoke(bytes) ?? Encoding.UTF8;
        if (Utf8.IsValid(bytes))
            return Encoding.UTF8;
        if (declared?.Invoke(bytes) is { } named && named.CodePage != Encoding.UTF8.CodePage)
            return named;
        return IsNearlyUtf8(bytes) ? Encoding.UTF8 : CodePages.Windows1252;
    }

    /// <summary>Whether valid sequences of several bytes outnumber the invalid bytes four to one.</summary>
    private static bool IsNearlyUtf8(ReadOnlySpan<byte> bytes)
    {
        int valid = 0, invalid = 0;
        while (!bytes.IsEmpty)
        {
            var ascii = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (ascii < 0)
                break;
            bytes = bytes[ascii..];
            if (Rune.DecodeFromUtf8(bytes, out _, out var length) == System.Buffers.OperationStatus.Done)
                valid++;
            else
                invalid++;
            bytes = bytes[length..];
        }
        return valid >= 4 * (long)invalid;
    }
}
