using Hearsay.Language;
using Hearsay.Language.Lemmas;

namespace Hearsay.Training.Language;

/// <summary>Learns the dictionary forms that the rules of inflection get wrong, by the most frequent lemma of each form and class of tag.</summary>
internal static class LemmaTable
{
    public static SortedDictionary<string, string> Learn(IEnumerable<Analysis> texts)
    {
        var counts = new Dictionary<string, Dictionary<string, int>>(StringComparer.Ordinal);
        foreach (var text in texts)
            for (var token = 0; token < text.Tokens.Length; token++)
                Count(counts, text, token);
        var table = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, lemmas) in counts)
        {
            var lemma = lemmas.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).First();
            if (lemma.Key != Inflection.Base(key.AsSpan(0, key.Length - 2), key[^1]) && (lemma.Value > 1 || key[^1] is 'D' or 'G' or 'N' or 'Z'))
                table[key] = lemma.Key;
        }
        return table;
    }

    private static void Count(Dictionary<string, Dictionary<string, int>> counts, Analysis text, int token)
    {
        var tag = text.Tags[token];
        var form = text.Word(token).ToString().Replace('’', '\'').ToLowerInvariant();
        var lemma = text.Lemmas[token].ToLowerInvariant();
        if (tag is "NNP" or "NNPS" || !char.IsLetter(tag[0]) || tag is "CD" or "SYM" or "ADD" or "NFP" || !(char.IsLetter(form[0]) || form[0] == '\'') || lemma.Length == 0 || lemma == "_" || lemma.Contains(' ', StringComparison.Ordinal))
            return;
        var key = $"{form}/{Lemmatizer.TagClass(tag)}";
        if (!counts.TryGetValue(key, out var lemmas))
            counts[key] = lemmas = new Dictionary<string, int>(StringComparer.Ordinal);
        lemmas[lemma] = lemmas.GetValueOrDefault(lemma) + 1;
    }
}
