using Hearsay.Language;

namespace Hearsay.Training.Language;

/// <summary>Learns how each word is usually written, from words that do not begin a sentence.</summary>
internal static class CasingTable
{
    private const int LeastCount = 2;

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
                table[lower] = forms.OrderByDescending(form => form.Value).ThenBy(form => form.Key, StringComparer.Ordinal).First().Key;
        return table;
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
