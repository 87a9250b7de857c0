using System.Security.Cryptography;
using System.Text;
using Hearsay.Ledger.Decisions;

namespace Hearsay.Ledger.Store;

/// <summary>
/// One hash for all that a ledger holds, the same in whatever order it came and whenever: SHA-256, in lower-case hexadecimal digits, over one line
/// for each report (its key, a space, the SHA-256 of its current reading, a line feed), sorted by key; then one for each decision that stands (<c>decided</c>, a space, the
/// SHA-256 of what is decided, a line feed), sorted. Who decided, and when, is not in it: a decision taken back leaves the hash as it was.
/// </summary>
public sealed class ContentHash : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private string _last = "";

    /// <summary>Takes in the next report.</summary>
    /// <exception cref="ArgumentException">Its key does not stand behind the one before.</exception>
    public void Add(string key, string sha256)
    {
        if (string.CompareOrdinal(_last, key) >= 0)
            throw new ArgumentException($"Keys come in order, each once; found {key} behind {_last}.", nameof(key));
        _hash.AppendData(Encoding.ASCII.GetBytes($"{key} {sha256}\n"));
        _last = key;
    }

    /// <summary>Takes in what people decided, behind the last report.</summary>
    public void Add(Decided decisions)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        foreach (var line in decisions.Lines())
            _hash.AppendData(Encoding.ASCII.GetBytes($"decided {line}\n"));
    }

    /// <summary>The hash over all that was taken in; then begins anew.</summary>
    public string End()
    {
        _last = "";
        return Convert.ToHexStringLower(_hash.GetHashAndReset());
    }

    public void Dispose() => _hash.Dispose();
}
