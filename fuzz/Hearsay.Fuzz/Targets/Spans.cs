namespace Hearsay.Fuzz.Targets;

/// <summary>Spans that every reading must keep within its text.</summary>
internal static class Spans
{
    public static void Check(IEnumerable<Span> spans, string text)
    {
        foreach (var span in spans)
            if (span.Start < 0 || span.End < span.Start || span.End > text.Length)
                throw new InvalidOperationException($"{span} lies outside of a text of {text.Length}.");
    }
}
