using System.Text;
using Hearsay.Intake.Decoding;

namespace Hearsay.Intake.Forms;

/// <summary>JSON Lines: one report a line, blank lines passed over, a broken line refused by its number.</summary>
internal static class LinesForm
{
    public static IEnumerable<Draft> Read(Stream stream, Origin origin, IntakeLimits limits, CancellationToken cancel)
    {
        var lines = new BoundedLines(AsUtf8(stream), limits.Line);
        while (Next(lines, origin, limits, out var draft))
        {
            cancel.ThrowIfCancellationRequested();
            if (draft is not null)
                yield return draft;
        }
    }

    private static bool Next(BoundedLines lines, Origin origin, IntakeLimits limits, out Draft? draft)
    {
        draft = null;
        if (!lines.TryRead(out var line, out var tooLong))
            return false;
        var shown = $"{origin.Shown}:{lines.Number}";
        if (tooLong)
            draft = Draft.Refused(shown, $"the line is longer than {limits.Line} bytes", "part the text, leave the line out, or raise the limit");
        else if (line.Trim(" \t\r"u8).Length > 0)
            draft = JsonForm.ReadObject(line, shown, origin, limits);
        return true;
    }

    /// <summary>The stream behind its byte-order mark, UTF-16 turned into UTF-8 on the way.</summary>
    internal static Stream AsUtf8(Stream stream)
    {
        var peeked = new PeekedStream(stream, 64);
        var (encoding, mark) = TextDecoder.ByteOrderMark(peeked.Head);
        encoding ??= Utf16.Guess(peeked.Head[..(peeked.Head.Length & ~1)]) ?? Encoding.UTF8;
        peeked.Skip(mark);
        return encoding.CodePage == Encoding.UTF8.CodePage
            ? peeked
            : Encoding.CreateTranscodingStream(peeked, encoding, new UTF8Encoding(false));
    }
}
