using System.Globalization;

namespace Hearsay.Language.Tokens;

/// <summary>What the tokenizer takes each character for.</summary>
internal static class Characters
{
    /// <summary>White space, control characters and invisible ones: between tokens.</summary>
    public static bool IsBlank(char c) =>
        c <= ' ' || (c >= '\u007f' && (char.IsWhiteSpace(c) || char.IsControl(c) || c is '\u200b' or '\u2060' or '\ufeff' or '\u200e' or '\u200f'));

    /// <summary>Letters, digits and the marks that go with letters.</summary>
    public static bool IsWord(char c) => char.IsAsciiLetterOrDigit(c) || (c > '\u007f' && (char.IsLetterOrDigit(c) || IsMark(c)));

    public static bool IsDash(char c) => c is '-' or '—' or '–' or '―' or '‒';

    public static bool IsApostrophe(char c) => c is '\'' or '’';

    public static bool IsCloser(char c) => c is '"' or '”' or '’' or '\'' or '»' or ')' or ']' or '}' or '›';

    public static bool IsOpener(char c) => c is '"' or '“' or '‘' or '\'' or '«' or '(' or '[' or '{' or '„' or '`' or '‹';

    public static bool IsEllipsis(ReadOnlySpan<char> token) => token[0] == '…' || (token.Length > 1 && token[0] == '.' && token[1] is '.' or ' ');

    private static bool IsMark(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.ModifierLetter or UnicodeCategory.LetterNumber
        || c is '\u00ad' or '\u200c' or '\u200d';
}
