namespace Hearsay.Ledger.Briefs;

/// <summary>A sentence or two of a brief, in which places in reports and other questions are kept apart from the words, so that a page can link them.</summary>
/// <param name="Parts">In order.</param>
public sealed record Remark(IReadOnlyList<RemarkPart> Parts)
{
    /// <summary>A remark as it is written: <c>Remark.Of($"{origin} is surer ({cite}).")</c>. Words put in are to be safe to print.</summary>
    public static Remark Of(RemarkWriter words) => new(words.Parts);

    /// <summary>The remark as plain words.</summary>
    public override string ToString() => string.Concat(Parts.Select(part => part.Words));
}
