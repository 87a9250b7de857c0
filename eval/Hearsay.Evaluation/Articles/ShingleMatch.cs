using System.Text;

namespace Hearsay.Evaluation.Articles;

/// <summary>
/// How far an extracted text meets the right one: the two as bags of 4-grams of words (runs of letters, digits and
/// underscores, case kept). This is the measure of the public article-extraction benchmark.
/// </summary>
/// <param name="Hit">4-grams in both, as a share of all in either.</param>
/// <param name="Extra">4-grams only in the extracted text, likewise.</param>
/// <param name="Missed">4-grams only in the right text, likewise.</param>
internal readonly record struct ShingleMatch(double Hit, double Extra, double Missed)
{
    private const int Length = 4;

    /// <summary>Null where nothing was extracted.</summary>
    public double? Precision => Hit + Extra > 0 ? Hit / (Hit + Extra) : null;

    /// <summary>Null where there was nothing to extract.</summary>
    public double? Recall => Hit + Missed > 0 ? Hit / (Hit + Missed) : null;

    public static ShingleMatch Of(string right, string extracted)
    {
        var left = Shingles(right);
        var got = Shingles(extracted);
        double hit = 0, extra = 0, missed = 0;
        foreach (var (shingle, times) in left)
        {
            hit += Math.Min(times, got.GetValueOrDefault(shingle));
            missed += Math.Max(0, times - got.GetValueOrDefault(shingle));
        }
        foreach (var (shingle, times) in got)
            extra += Math.Max(0, times - left.GetValueOrDefault(shingle));
        var sum = hit + extra + missed;
        return sum > 0 ? new ShingleMatch(hit / sum, extra / sum, missed / sum) : default;
    }

    /// <summary>A text of fewer than four words is one shingle.</summary>
    private static Dictionary<string, int> Shingles(string text)
    {
        var words = Words(text);
        var shingles = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; words.Count > 0 && i < Math.Max(1, words.Count - Length + 1); i++)
        {
            var shingle = string.Join(' ', words.Skip(i).Take(Length));
            shingles[shingle] = shingles.GetValueOrDefault(shingle) + 1;
        }
        return shingles;
    }

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in text.Append(' '))
            if (char.IsLetterOrDigit(c) || c == '_')
                word.Append(c);
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        return words;
    }
}
