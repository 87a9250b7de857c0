using System.Text;

namespace Hearsay.Intake.Decoding;

/// <summary>The encodings of old that come with the framework.</summary>
internal static class CodePages
{
    /// <summary>The superset of Latin-1 that Windows wrote.</summary>
    public static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The encoding of that name, or null. As browsers do, Latin-1 and ASCII are read as Windows-1252; UTF-7 is not read.</summary>
    public static Encoding? Named(string name)
    {
        name = name.Trim().ToLowerInvariant();
        if (name is "utf-8" or "utf8" or "unicode-1-1-utf-8")
            return Encoding.UTF8;
        if (name is "iso-8859-1" or "latin1" or "us-ascii" or "ascii" or "windows-1252" or "cp1252")
            return Windows1252;
        if (name.StartsWith("utf", StringComparison.Ordinal) || name.StartsWith("x-", StringComparison.Ordinal))
            return null;
        return CodePagesEncodingProvider.Instance.GetEncoding(name);
    }
}
