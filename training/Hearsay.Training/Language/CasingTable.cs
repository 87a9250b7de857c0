using Hearsay.Language;
using Hearsay.Language.Casing;

namespace Hearsay.Training.Language;

/// <summary>Learns how each word is usually written, from words that do not begin a sentence.</summary>
internal static class CasingTable
{
    private const int LeastCount = 2;
    private const int RareCount = 3;
    private const int LeastRareWords = 8;
    private const double EndingShare = 0.7;

    public static SortedDictionary<string, string> Learn(IEnumerable<Analysis> texts)
    {
        var counts = new Dictionary<string, Dictionary<string, int>>(StringComparer.Ordinal);
        foreach (var text in texts)
            foreach (var sentence in text.Sentences)
                for (var token = sentence.First + 1; token < sentence.End; token++)
                    Count(counts, text.Word(token).ToString());
        var table = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (lower, forms) in counts)
            if (forms.Values.Sum() >= LeastCount)
                table[lower] = Usual(forms);
        AddEndings(table, counts);
        return table;
    }

    private static string Usual(Dictionary<string, int> forms) =>
        forms.OrderByDescending(form => form.Value).ThenBy(form => form.Key, StringComparer.Ordinal).First().Key;

    /// <summary>How rare words with an ending are usually written, where enough of them agree.</summary>
    private static void AddEndings(SortedDictionary<string, string> table, Dictionary<string, Dictionary<string, int>> counts)
    {
        var endings = new Dictionary<string, (int Names, int All)>(StringComparer.Ordinal);
        foreach (var (lower, forms) in counts)
        {
            if (forms.Values.Sum() > RareCount || !lower.All(char.IsLetter))
                continue;
            for (var length = TrueCaser.ShortestEnding; length <= Math.Min(TrueCaser.LongestEnding, lower.Length - 1); length++)
            {
                var (names, all) = endings.GetValueOrDefault(lower[^length..]);
                endings[lower[^length..]] = (names + (char.IsUpper(Usual(forms)[0]) ? 1 : 0), all + 1);
            }
        }
        foreach (var (ending, (names, all)) in endings)
            if (all >= LeastRareWords && (names >= all * EndingShare || names <= all * (1 - EndingShare)))
                table[TrueCaser.EndingMark + ending] = names * 2 > all ? ending.ToUpperInvariant() : ending;
    }

    private static void Count(Dictionary<string, Dictionary<string, int>> counts, string form)
    {
        if (!form.Any(char.IsLetter) || form.Any(c => char.IsDigit(c) || c is '/' or '@' or '<' || char.IsWhiteSpace(c)))
            return;
        form = form.Replace('’', '\'');
        var lower = form.ToLowerInvariant();
        if (!counts.TryGetValue(lower, out var forms))
            counts[lower] = forms = new Dictionary<string, int>(StringComparer.Ordinal);
        forms[form] = forms.GetValueOrDefault(form) + 1;
    }
}
