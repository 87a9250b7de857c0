using Hearsay.Ledger.Briefs;

namespace Hearsay.Ledger.Sheets;

/// <summary>One place where a report tells what became of somebody it names.</summary>
/// <param name="Reading">The report's.</param>
/// <param name="Mention">The name.</param>
/// <param name="Words">The words that tell the outcome.</param>
/// <param name="Origin">On whose word; <c>unattributed</c> for the report's own voice.</param>
/// <param name="Denied">Whether that origin denies or doubts it.</param>
/// <param name="Sentence">The sentence that both stand in.</param>
public sealed record RosterTelling(Reading Reading, Span Mention, Span Words, string Origin, bool Denied, Span Sentence)
{
    /// <summary>The sentence on one line, harmless.</summary>
    public string Quote => Harmless.Line(Sentence.In(Reading.Report.Text));
}
