using System.Globalization;
using Hearsay.Intake.Patterns;

namespace Hearsay.Intake.Decoding;

/// <summary>One row of <c>signatures.tsv</c>.</summary>
internal sealed record Signature(int Offset, byte[] Bytes, string What, string Remedy)
{
    private static readonly Signature[] All = Tsv.Rows("signatures.tsv", 4).Select(row => new Signature(
        int.Parse(row[0], CultureInfo.InvariantCulture), Convert.FromHexString(row[1]), row[2], row[3])).ToArray();

    /// <summary>The kind of binary file that the bytes begin like, or null.</summary>
    public static Signature? Of(ReadOnlySpan<byte> bytes)
    {
        foreach (var signature in All)
            if (bytes.Length > signature.Offset && bytes[signature.Offset..].StartsWith(signature.Bytes))
                return signature;
        return null;
    }
}
