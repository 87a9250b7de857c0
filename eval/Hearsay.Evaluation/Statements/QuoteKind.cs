namespace Hearsay.Evaluation.Statements;

/// <summary>How much of a content stands in quotation marks.</summary>
internal enum QuoteKind
{
    /// <summary>At least 80 % of its tokens.</summary>
    Direct,

    /// <summary>Some.</summary>
    Mixed,

    /// <summary>None.</summary>
    Indirect,
}
