namespace Hearsay.Ledger.Filing;

/// <summary>The paragraphs of a text as a reader cites them: each line that is not blank, headline and furniture too. Lines end at a carriage return, a line feed, or both.</summary>
public static class Paragraphs
{
    /// <summary>In order, without the line ends; the first is number 1.</summary>
    public static IReadOnlyList<Span> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = new List<Span>();
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny('\r', '\n');
            var end = length < 0 ? text.Length : start + length;
            if (!text.AsSpan(start, end - start).IsWhiteSpace())
                lines.Add(new Span(start, end));
            start = end + 1;
        }
        return lines;
    }
}
