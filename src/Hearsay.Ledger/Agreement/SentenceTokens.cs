using Hearsay.Ledger.Briefs;

namespace Hearsay.Ledger.Agreement;

/// <summary>The words of a sentence as spans are compared by: runs of letters and digits in lower case. Pure; thread-safe.</summary>
public static class SentenceTokens
{
    private const string Gap = "...";

    /// <summary>The text on one line, without control characters.</summary>
    public static string Line(string text) => Harmless.Line(text).Trim();

    /// <summary>In order; none for a text without letters and digits.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new List<string>();
        for (int at = 0, end; at < text.Length; at = end)
        {
            end = at + 1;
            if (!char.IsLetterOrDigit(text[at]))
                continue;
            while (end < text.Length && char.IsLetterOrDigit(text[end]))
                end++;
            tokens.Add(text[at..end].ToLowerInvariant());
        }
        return tokens;
    }

    /// <summary>Which tokens of the sentence the words mark, each part at the first place where it stands behind the part before; null where a part does not stand in the sentence.</summary>
    public static IReadOnlySet<int>? Marked(IReadOnlyList<string> sentence, string words)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(words);
        var whole = Of(words);
        if (Place(sentence, whole, 0) is { } only)
            return Enumerable.Range(only, whole.Count).ToHashSet();
        var marked = new HashSet<int>();
        foreach (var part in words.Split([Gap, "…"], StringSplitOptions.None).Select(Of).Where(part => part.Count > 0))
        {
            if ((Place(sentence, part, marked.Count == 0 ? 0 : marked.Max() + 1) ?? Place(sentence, part, 0)) is not { } at)
                return null;
            marked.UnionWith(Enumerable.Range(at, part.Count));
        }
        return marked;
    }

    private static int? Place(IReadOnlyList<string> sentence, IReadOnlyList<string> part, int from)
    {
        for (var at = from; at + part.Count <= sentence.Count && part.Count > 0; at++)
            if (Enumerable.Range(0, part.Count).All(i => sentence[at + i] == part[i]))
                return at;
        return null;
    }
}
