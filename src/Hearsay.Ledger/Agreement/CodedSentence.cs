namespace Hearsay.Ledger.Agreement;

/// <summary>One sentence of one report, as one coder has it.</summary>
/// <param name="Report">Id of the report, as the sheet shows it.</param>
/// <param name="Sha256">Hash of the report's text.</param>
/// <param name="Number">Of the sentence in its report, from 1.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Rows">What is in it; none where it holds nothing.</param>
public sealed record CodedSentence(string Report, string Sha256, int Number, string Text, IReadOnlyList<CodedRow> Rows)
{
    /// <summary>What two codings of the same sentence share.</summary>
    public (string Sha256, int Number) Key => (Sha256, Number);
}
