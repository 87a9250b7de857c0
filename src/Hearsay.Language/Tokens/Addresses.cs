namespace Hearsay.Language.Tokens;

/// <summary>Web addresses, which are one token however long.</summary>
internal static class Addresses
{
    private static readonly string[] Starts = ["http://", "https://", "www.", "ftp://"];

    /// <summary>The end of the address that begins where <paramref name="scan"/> does, without the punctuation behind it; 0 where none begins.</summary>
    public static int End(WordScan scan)
    {
        if (scan.Text[scan.Start] is not ('h' or 'H' or 'w' or 'W' or 'f' or 'F') || !Begins(scan.Text.AsSpan(scan.Start, scan.Stretch.End - scan.Start)))
            return 0;
        var end = scan.Start;
        while (end < scan.Stretch.End && !Characters.IsBlank(scan.Text[end]) && scan.Text[end] is not ('<' or '>' or '"' or '“' or '”' or '’'))
            end++;
        while (end > scan.Start && scan.Text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '\'')
            end--;
        return end;
    }

    /// <summary>Whether an address begins at the start of some characters.</summary>
    public static bool Begins(ReadOnlySpan<char> rest)
    {
        foreach (var start in Starts)
            if (rest.StartsWith(start, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
