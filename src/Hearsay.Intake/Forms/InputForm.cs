using Hearsay.Intake.Decoding;

namespace Hearsay.Intake.Forms;

/// <summary>Standard input: JSON Lines when its first character is <c>{</c> (white space and a byte-order mark aside), a web page when it begins as one, else one text.</summary>
internal static class InputForm
{
    public static IEnumerable<Draft> Read(Stream input, IntakeLimits limits, CancellationToken cancel)
    {
        var peeked = new PeekedStream(input, 4096);
        var origin = new Origin(null);
        return BeginsWithBrace(peeked.Head)
            ? LinesForm.Read(peeked, origin, limits, cancel)
            : [PageForm.LooksLikePage(peeked.Head) ? PageForm.Read(peeked, origin, limits) : PlainForm.Read(peeked, origin, limits)];
    }

    private static bool BeginsWithBrace(ReadOnlySpan<byte> head)
    {
        var (encoding, mark) = TextDecoder.ByteOrderMark(head);
        encoding ??= Utf16.Guess(head[..(head.Length & ~1)]) ?? System.Text.Encoding.UTF8;
        return encoding.GetString(head[mark..]).AsSpan().TrimStart() is ['{', ..]
            && !encoding.GetString(head[mark..]).TrimStart().StartsWith("{\\rtf", StringComparison.Ordinal);
    }
}
