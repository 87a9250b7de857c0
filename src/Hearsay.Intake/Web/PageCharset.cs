using System.Buffers;
using System.Text;
using Hearsay.Intake.Decoding;

namespace Hearsay.Intake.Web;

/// <summary>The encoding that a page declares among its first bytes, in a meta element or an XML declaration.</summary>
internal static class PageCharset
{
    private const int Sample = 4096;
    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\r\n\"'/>;?");

    public static Encoding? Of(ReadOnlySpan<byte> page)
    {
        var head = Encoding.Latin1.GetString(page[..Math.Min(page.Length, Sample)]);
        for (var at = 0; (at = Next(head, at)) >= 0;)
        {
            var value = head.AsSpan(at).TrimStart().TrimStart('=').TrimStart().TrimStart("\"'");
            var end = value.IndexOfAny(Ends);
            if (end > 0 && CodePages.Named(value[..end].ToString()) is { } encoding)
                return encoding;
        }
        return null;
    }

    /// <summary>Behind the next "charset" or "encoding" that stands in a tag; -1 where there is none.</summary>
    private static int Next(string head, int from)
    {
        foreach (var (opening, word) in (ReadOnlySpan<(string, string)>)[("<meta", "charset"), ("<?xml", "encoding")])
        {
            for (var tag = head.IndexOf(opening, from, StringComparison.OrdinalIgnoreCase); tag >= 0;
                tag = head.IndexOf(opening, tag + 1, StringComparison.OrdinalIgnoreCase))
            {
                var close = head.IndexOf('>', tag);
                var found = head.IndexOf(word, tag, (close < 0 ? head.Length : close) - tag, StringComparison.OrdinalIgnoreCase);
                if (found >= 0)
                    return found + word.Length;
            }
        }
        return -1;
    }
}
