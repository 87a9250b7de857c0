namespace Hearsay.Intake.Decoding;

/// <summary>Whether decoded characters look like text at all.</summary>
internal static class Texture
{
    /// <summary>The text; or a refusal where it is blank, holds a NUL, or holds more than 1 control character in 100.</summary>
    public static Decoded Check(string text)
    {
        if (text.All(c => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B'))
            return Decoded.Refused(text.Length == 0 ? "it is empty" : "it holds white space only", "leave it out");
        var nul = text.IndexOf('\0', StringComparison.Ordinal);
        if (nul >= 0)
            return Decoded.Refused($"it is no text: character {nul} is NUL", "save its text as UTF-8");
        var control = 0;
        foreach (var c in text)
            if (char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u0085'))
                control++;
        return control * 100L > text.Length
            ? Decoded.Refused($"it is no text: {control} of {text.Length} characters are control characters", "save its text as UTF-8")
            : Decoded.Of(text);
    }
}
