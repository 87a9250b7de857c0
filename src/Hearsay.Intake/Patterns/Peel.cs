namespace Hearsay.Intake.Patterns;

/// <summary>Takes from a line what only dresses it: bullets, markup, brackets around the whole, marks at its end.</summary>
internal static class Peel
{
    private const string Before = "#>*-•–—»·|+_◦▪►→ \t\u00A0";
    private const string After = ".:…»>→!|*_#·▼▶► \t\u00A0";

    public static Span Of(string text, Span line)
    {
        int start = line.Start, end = line.End;
        while (true)
        {
            var (s, e) = (start, end);
            while (start < end && (Before.Contains(text[start]) || char.IsWhiteSpace(text[start])))
                start++;
            while (start < end && (After.Contains(text[end - 1]) || char.IsWhiteSpace(text[end - 1])))
                end--;
            if (end - start > 1 && (text[start], text[end - 1]) is ('(', ')') or ('[', ']'))
                (start, end) = (start + 1, end - 1);
            if ((s, e) == (start, end))
                return new Span(start, end);
        }
    }
}
