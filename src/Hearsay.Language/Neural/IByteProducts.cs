using System.Runtime.Intrinsics;

namespace Hearsay.Language.Neural;

/// <summary>How a processor adds up products of bytes, four neighbours at a time. No factor of the right is beyond 63, so that two products fit into 16 bits.</summary>
internal interface IByteProducts
{
    static abstract Vector256<int> Add(Vector256<int> sums, Vector256<byte> left, Vector256<sbyte> right);
}
