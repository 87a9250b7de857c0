namespace Hearsay.Language.Neural;

/// <summary>How products of bytes are added up; all give the same sums.</summary>
internal enum ByteKernel
{
    /// <summary>By <see cref="FusedByteProducts"/>.</summary>
    Fused,

    /// <summary>By <see cref="PairedByteProducts"/>.</summary>
    Paired,

    /// <summary>As numbers in single precision, on processors that have neither.</summary>
    Single,
}
