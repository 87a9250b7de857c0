using System.Text;
using Hearsay.Ledger.Briefs;
using Hearsay.Ledger.Filing;

namespace Hearsay.Ledger.Views;

/// <summary>The sentence or sentences that a statement or figure stands in, its own words between <c>[[</c> and <c>]]</c>.</summary>
internal static class Quoted
{
    /// <summary>On one line, made harmless.</summary>
    public static string Of(ToldItem told)
    {
        ArgumentNullException.ThrowIfNull(told);
        var marked = Marked(told);
        var place = Place(told.Reading, told.Figure is null ? [.. told.Statement!.Source, .. told.Statement.Cue, .. marked] : marked);
        return Harmless.Line(Write(told.Reading.Report.Text, place, marked));
    }

    /// <summary>Number of the paragraph that the first of the marked words stands in.</summary>
    public static int Paragraph(ToldItem told) => new FiledReport(0, told.Reading).Paragraph(Marked(told).Min().Start);

    /// <summary>What is marked: the figure, else the content, else (of a withheld word) the cue.</summary>
    private static IReadOnlyList<Span> Marked(ToldItem told) =>
        told.Figure is { } figure ? [figure.Span]
        : told.Statement! is { Content.Count: > 0 } statement ? statement.Content
        : told.Statement!.Cue is { Count: > 0 } cue ? cue
        : told.Statement!.Source;

    private static Span Place(Reading reading, IReadOnlyList<Span> spans)
    {
        var whole = new Span(spans.Min(span => span.Start), spans.Max(span => span.End));
        var sentences = reading.Sentences.Where(sentence => sentence.Overlaps(whole)).ToArray();
        return sentences.Length == 0 ? whole : new Span(Math.Min(whole.Start, sentences[0].Start), Math.Max(whole.End, sentences[^1].End));
    }

    private static string Write(string text, Span place, IReadOnlyList<Span> marked)
    {
        var line = new StringBuilder();
        var at = place.Start;
        foreach (var span in marked.Order())
        {
            line.Append(text, at, Math.Max(0, span.Start - at)).Append("[[").Append(span.Of(text)).Append("]]");
            at = Math.Max(at, span.End);
        }
        return line.Append(text, at, Math.Max(0, place.End - at)).ToString();
    }
}
