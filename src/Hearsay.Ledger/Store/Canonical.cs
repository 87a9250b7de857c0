using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Hearsay.Ledger.Store;

/// <summary>
/// The one way in which fields are written before they are hashed, so that another program can do it again: each field as a netstring (its length in
/// bytes in decimal, a colon, its UTF-8, a comma), an unknown one as <c>-,</c>.
/// </summary>
internal static class Canonical
{
    /// <summary>SHA-256 over the fields, in lower-case hexadecimal digits.</summary>
    public static string Hash(params ReadOnlySpan<string?> fields)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var field in fields)
            Append(hash, field);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Append(IncrementalHash hash, string? field)
    {
        if (field is null)
        {
            hash.AppendData("-,"u8);
            return;
        }
        var bytes = Encoding.UTF8.GetBytes(field);
        hash.AppendData(Encoding.ASCII.GetBytes(bytes.Length.ToString(CultureInfo.InvariantCulture) + ":"));
        hash.AppendData(bytes);
        hash.AppendData(","u8);
    }
}
