using Hearsay.Language.Tokens;

namespace Hearsay.Language.Traits;

/// <summary>Makes forms alike that mean the same: quotes to <c>``</c> and <c>''</c> by their direction, dashes to <c>--</c>, apostrophes straight, digits to <c>0</c>.</summary>
internal static class NormalForm
{
    /// <summary>Writes the normal form of a token, cut to the room there is.</summary>
    /// <returns>Its length; at least 1.</returns>
    public static int Write(ReadOnlySpan<char> token, bool blankBefore, bool blankBehind, Span<char> form)
    {
        if (Whole(token, blankBefore, blankBehind) is { } whole)
        {
            whole.CopyTo(form);
            return whole.Length;
        }
        var length = Math.Min(token.Length, form.Length);
        for (var i = 0; i < length; i++)
            form[i] = Normal(token[i]);
        return length;
    }

    private static string? Whole(ReadOnlySpan<char> token, bool blankBefore, bool blankBehind)
    {
        if (Characters.IsDash(token[0]) && (token.Length > 1 ? Characters.IsDash(token[1]) : token[0] != '-'))
            return "--";
        if (token[0] is '.' or '…' && Characters.IsEllipsis(token))
            return "...";
        if (token.Length > 2)
            return null;
        return token switch
        {
            "“" or "«" or "„" or "``" => "``",
            "”" or "»" or "''" => "''",
            "\"" => blankBefore || !blankBehind ? "``" : "''",
            "‘" or "`" => "`",
            _ => null,
        };
    }

    private static char Normal(char c) => c switch
    {
        >= 'a' and <= 'z' => c,
        >= '0' and <= '9' => '0',
        '’' or '‘' => '\'',
        '\u2010' or '\u2011' => '-',
        '\u00a0' => ' ',
        _ => c,
    };
}
