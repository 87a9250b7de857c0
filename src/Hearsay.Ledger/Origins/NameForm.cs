using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Hearsay.Ledger.Words;

namespace Hearsay.Ledger.Origins;

/// <summary>A name as it is compared: its words in lower case without accents, titles and what stands before them left out.</summary>
internal sealed class NameForm
{
    private static readonly FrozenSet<string> Titles =
        Table.Rows("titles.tsv").SelectMany(row => Table.Words(row[0], ' ')).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Owned =
        Table.Rows("titles.tsv").Where(row => row.Length > 1).SelectMany(row => Table.Words(row[0], ' ')).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<char, char> Letters =
        Table.Rows("plain-letters.tsv").SelectMany(row => row[1].Select(letter => (letter, row[0][0]))).ToFrozenDictionary(pair => pair.letter, pair => pair.Item2);

    private NameForm(string name, string[] words, string initials, bool describes) => (Name, Words, Initials, Key, Describes) = (name, words, initials, string.Join(' ', words).Replace('-', ' '), describes);

    public string Name { get; }

    public string[] Words { get; }

    /// <summary>The words, and the parts of those with hyphens, with single spaces between them.</summary>
    public string Key { get; }

    /// <summary>First letters of its capitalised words: "ISW".</summary>
    public string Initials { get; }

    /// <summary>Whether it tells of somebody by another: "aide to President Brandt" is no Brandt.</summary>
    public bool Describes { get; }

    /// <summary>Whether it is one short word in capitals.</summary>
    public bool IsAbbreviation => Name.Length is >= 2 and <= 6 && Name.All(c => char.IsUpper(c) || c == '.');

    public static NameForm Of(string name)
    {
        var words = TermReader.Words(name, new Span(0, name.Length));
        var all = words.Select(word => Plain(word.Lower)).ToArray();
        var initials = string.Concat(words.Where(word => char.IsUpper(name[word.Span.Start])).Select(word => name[word.Span.Start]));
        if (words.Count > 2 && char.IsLower(name[0]) && words.Skip(1).Any(word => word.Lower is "to" or "of" or "for" or "from" or "in" or "at" or "with"))
            return new NameForm(name, all, initials, true);
        var title = Array.FindLastIndex(all, Titles.Contains);
        if (title > 0 && title == all.Length - 1 && Owned.Contains(all[title]) && HasOwner(name, words[title].Span.Start))
            return new NameForm(name, all, initials, true);
        var kept = title >= 0 && all.Length - title > 2 && title < 4 ? all[(title + 1)..] : [.. all.Where(word => !Titles.Contains(word))];
        if (kept.Length == 0)
            kept = all;
        return new NameForm(name, kept, initials, false);
    }

    /// <summary>"Ida Brandt's father": the word that could be a title is what the other is to the owner.</summary>
    private static bool HasOwner(string name, int title) => name.AsSpan(0, title).TrimEnd() is [.., '\'' or '’', 's' or 'S'] or [.., 's', '\'' or '’'];

    /// <summary>
    /// Whether the two can be spellings of one name: as many words, the same but for one that begins alike and lies one letter off in five, two in eight.
    /// </summary>
    public bool IsSpellingOf(NameForm other)
    {
        if (Words.Length != other.Words.Length || Words.Length == 0)
            return false;
        var off = -1;
        for (var i = 0; i < Words.Length; i++)
        {
            if (Words[i] == other.Words[i])
                continue;
            if (off >= 0)
                return false;
            off = i;
        }
        return off < 0 || Near(Words[off], other.Words[off]);
    }

    /// <summary>Whether two words in lower case can be spellings of one.</summary>
    public static bool AreSpellings(string a, string b) => a == b || a.Length > 0 && b.Length > 0 && Near(a, b);

    private static bool Near(string a, string b)
    {
        var shorter = Math.Min(a.Length, b.Length);
        return shorter >= 5 && a[0] == b[0] && Distance(a, b) <= (shorter >= 8 ? 2 : 1);
    }

    /// <summary>Number of letters to put in, leave out, change or swap with the next (Damerau 1964, optimal string alignment).</summary>
    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var change = rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                rows[i, j] = Math.Min(change, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }
        return rows[a.Length, b.Length];
    }

    private static string Plain(string word)
    {
        if (Ascii.IsValid(word))
            return word.Replace(".", "", StringComparison.Ordinal);
        var plain = new StringBuilder();
        foreach (var c in word)
        {
            if (c != '.' && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                plain.Append(Letters.GetValueOrDefault(c, c));
        }
        return plain.ToString();
    }
}
