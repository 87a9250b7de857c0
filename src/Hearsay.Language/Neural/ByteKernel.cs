namespace Hearsay.Language.Neural;

/// <summary>How products of bytes are added up; all but the last give the same sums.</summary>
internal enum ByteKernel
{
    /// <summary>By <see cref="FusedByteProducts"/>.</summary>
    Fused,

    /// <summary>By <see cref="PairedByteProducts"/>.</summary>
    Paired,

    /// <summary>As numbers in single precision, on processors that have neither.</summary>
    Single,

    /// <summary>Nothing is rounded: for learning from, where what is learned shall not hang on steps.</summary>
    None,
}
