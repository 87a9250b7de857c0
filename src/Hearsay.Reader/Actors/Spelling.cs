using System.Text;
using Hearsay.Reader.Manner;

namespace Hearsay.Reader.Actors;

/// <summary>
/// Whether two spellings may be of one name. Names that were carried over from another alphabet differ in a few regular ways
/// (y/yy/iy, kh/h, w/v, doubled letters); a key without those differences makes them meet.
/// </summary>
internal static class Spelling
{
    private static readonly Dictionary<char, string> Letters =
        WordTable.Read("letters.tsv", 2).ToDictionary(row => row[0][0], row => row[1]);

    private static readonly (string From, string To)[] Foldings =
    [
        ("kh", "h"), ("ph", "f"), ("tz", "ts"), ("cz", "ch"), ("sch", "sh"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("iy", "y"), ("ij", "y"),
        ("ii", "y"), ("yi", "y"), ("yy", "y"), ("ye", "e"), ("ya", "ia"), ("yu", "iu"), ("w", "v"), ("ck", "k"), ("q", "k"), ("x", "ks"),
    ];

    /// <summary>Lower case without accents, apostrophes and hyphens, folded; not for printing.</summary>
    public static string Key(string name)
    {
        var plain = Plain(name);
        if (plain.Length < 5)
            return plain;
        foreach (var (from, to) in Foldings)
            plain = plain.Replace(from, to, StringComparison.Ordinal);
        if (plain is [.., 'i'])
            plain = plain[..^1] + "y";
        return Undouble(plain);
    }

    /// <summary>Lower case, letters and digits only, without accents.</summary>
    public static string Plain(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (var written in name)
        {
            var letter = char.ToLowerInvariant(written);
            if (char.IsAsciiLetterOrDigit(letter))
                plain.Append(letter);
            else if (Letters.TryGetValue(letter, out var plainer))
                plain.Append(plainer);
            else if (char.IsLetterOrDigit(letter))
                plain.Append(letter);
        }
        return plain.ToString();
    }

    /// <summary>Whether two first names may be one person's: equal, an initial of the other, or near spellings of a long name.</summary>
    public static bool FirstNamesMeet(string one, string other)
    {
        var (a, b) = (Key(one), Key(other));
        if (a.Length == 0 || b.Length == 0 || a == b)
            return true;
        if (a[0] != b[0])
            return false;
        return a.Length == 1 || b.Length == 1 || (Math.Min(a.Length, b.Length) >= 6 && Distance(a, b) <= 3 && SameConsonants(a, b))
            || (Math.Min(a.Length, b.Length) >= 5 && Distance(a, b) <= 1);
    }

    /// <summary>Levenshtein's distance of two short words; <see cref="int.MaxValue"/> where one has over 40 letters.</summary>
    public static int Distance(string a, string b)
    {
        if (a.Length > 40 || b.Length > 40)
            return int.MaxValue;
        System.Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }
        return row[b.Length];
    }

    private static bool SameConsonants(string a, string b) => Consonants(a) == Consonants(b);

    private static string Consonants(string word) => string.Concat(word.Where(letter => !"aeiouyj".Contains(letter)));

    private static string Undouble(string word)
    {
        var once = new StringBuilder(word.Length);
        foreach (var letter in word)
            if (once.Length == 0 || once[^1] != letter)
                once.Append(letter);
        return once.ToString();
    }
}
