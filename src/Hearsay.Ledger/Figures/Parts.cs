using Hearsay.Ledger.Filing;
using Hearsay.Ledger.Words;

namespace Hearsay.Ledger.Figures;

/// <summary>Tells which figures count some of those that another counts: they do not answer how many there are in all.</summary>
internal static class Parts
{
    private static readonly string[] OfThem = [" of them", " of whom", " of these", " of those"];
    private static readonly string[] OfThe = [" of the ", " of those "];
    private const int LongestName = 24;

    /// <summary>The figure that the reading makes it a part of; null without one.</summary>
    public static Figure? WholeOf(FiledReport report, Figure figure) => figure.PartOf is null ? null : report.Reading.Figures.FirstOrDefault(other => other.Id == figure.PartOf);

    /// <summary>Whether it is told as a part of others with the same outcome.</summary>
    /// <param name="report">The report that tells it.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="outcome">What happened to those it counts, as <see cref="Outcome.ClassOf"/> gives it; null for nothing told.</param>
    public static bool IsPart(FiledReport report, Figure figure, string? outcome) =>
        outcome is not null && (WholeOf(report, figure) is { } whole && Outcome.ClassOf(whole.Outcome) == outcome || IsOfThem(report, figure, outcome) || IsOfThe(report, figure, outcome));

    /// <summary>"66 wounded, 12 of them children": the 12 are among the 66, of the same outcome and told before them in the sentence.</summary>
    private static bool IsOfThem(FiledReport report, Figure figure, string outcome)
    {
        var span = figure.Span;
        var isOf = OfThem.Any(words => report.Text.AsSpan(span.End).StartsWith(words, StringComparison.OrdinalIgnoreCase));
        return isOf && report.SentenceStart(span.Start) is var start && report.Reading.Figures.Any(other => other.Span.Start >= start && other.Span.Start < span.Start && Outcome.ClassOf(other.Outcome) == outcome);
    }

    /// <summary>"three of the dead", "two of those killed": of all whom that happened to, however many they are.</summary>
    private static bool IsOfThe(FiledReport report, Figure figure, string outcome)
    {
        var end = figure.Span.End;
        if (Array.Find(OfThe, words => report.Text.AsSpan(end).StartsWith(words, StringComparison.OrdinalIgnoreCase)) is not { } joint)
            return false;
        var at = end + joint.Length;
        var words = TermReader.Words(report.Text, new Span(at, Math.Min(report.Text.Length, at + LongestName)), 1);
        return words is [var named] && Outcome.ClassOf(named.Lower) == outcome;
    }
}
