namespace Hearsay.Intake.Marking;

/// <summary>
/// Parts a block after full stops, question and exclamation marks with a capital behind them. Coarse, but the same for
/// both printings of a sentence, which is all that <see cref="Repeats"/> needs.
/// </summary>
internal static class Sentences
{
    public static IEnumerable<Span> Of(string text, Span block)
    {
        var start = block.Start;
        for (var i = block.Start; i < block.End; i++)
        {
            if (text[i] is not ('.' or '!' or '?'))
                continue;
            var end = i + 1;
            while (end < block.End && text[end] is '"' or '\u201D' or '\'' or '\u2019' or ')')
                end++;
            var next = end;
            while (next < block.End && char.IsWhiteSpace(text[next]))
                next++;
            if (next == end || next < block.End && char.IsLower(text[next]))
                continue;
            yield return new Span(start, end);
            start = i = next;
        }
        if (start < block.End)
            yield return new Span(start, block.End);
    }
}
