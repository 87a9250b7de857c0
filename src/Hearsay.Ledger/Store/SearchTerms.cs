using System.Text;

namespace Hearsay.Ledger.Store;

/// <summary>What a full-text search asks for. A report holds it where its title or text holds every phrase; capitals and accents do not matter. Immutable.</summary>
/// <param name="Phrases">Words, or several words that stand one behind the other; each has a letter or digit, and no quotation mark and no control character.</param>
public sealed record SearchTerms(IReadOnlyList<string> Phrases)
{
    /// <summary>The most phrases of one search.</summary>
    public const int Most = 32;

    /// <summary>Reads words, of which those between quotation marks, straight or curly, are one phrase; the last mark may be missing. Signs that stand alone ask for nothing.</summary>
    /// <returns>Null where nothing is asked for.</returns>
    /// <exception cref="FormatException">There are more than <see cref="Most"/> phrases.</exception>
    public static SearchTerms? Parse(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var phrases = words.Split('"', '“', '”').SelectMany((part, at) => at % 2 == 1 ? [Plain(part)] : Plain(part).Split(' '))
            .Where(phrase => phrase.Any(char.IsLetterOrDigit)).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        if (phrases.Length > Most)
            throw new FormatException($"a search takes at most {Most} words and phrases; found {phrases.Length}");
        return phrases.Length == 0 ? null : new SearchTerms(phrases);
    }

    /// <summary>One line whose words stand one space apart.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text)
            if (!char.IsWhiteSpace(letter) && !char.IsControl(letter))
                plain.Append(letter);
            else if (plain.Length > 0 && plain[^1] != ' ')
                plain.Append(' ');
        return plain.ToString().Trim();
    }
}
