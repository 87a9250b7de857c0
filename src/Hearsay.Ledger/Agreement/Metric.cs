namespace Hearsay.Ledger.Agreement;

/// <summary>How far two values lie apart, after Krippendorff (2011), "Computing Krippendorff's Alpha-Reliability".</summary>
public enum Metric
{
    /// <summary>Same or not.</summary>
    Nominal,

    /// <summary>By how many values stand between the two.</summary>
    Ordinal,

    /// <summary>By the square of the difference.</summary>
    Interval,

    /// <summary>By the square of the difference over the sum; for values of 0 and more.</summary>
    Ratio,
}
