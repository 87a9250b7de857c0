using System.Text;

namespace Hearsay.Intake.Forms;

/// <summary>Whether a report's text is small enough to be read.</summary>
internal static class TextSize
{
    public const string Remedy = "part it into files of one report each, or raise the limit";

    /// <summary>A refusal where the text is too long or has too many words; else null.</summary>
    public static Draft? Refused(string text, string shown, IntakeLimits limits) =>
        text.Length > limits.Text ? Draft.Refused(shown, $"its text is longer than {limits.Text} characters", Remedy)
        : HasMoreWords(text, limits.Words) ? Draft.Refused(shown, $"its text has more than {limits.Words} words and signs", Remedy)
        : null;

    private static bool HasMoreWords(string text, int most)
    {
        if (text.Length <= most)
            return false;
        var words = 0;
        var within = false;
        foreach (var rune in text.EnumerateRunes())
        {
            var letter = Rune.IsLetterOrDigit(rune);
            if (letter ? !within : !Rune.IsWhiteSpace(rune) && !IsMark(rune))
                words++;
            within = letter || (within && IsMark(rune));
        }
        return words > most;
    }

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
