using System.Text.RegularExpressions;
using Hearsay.Ledger.Words;

namespace Hearsay.Ledger.Sheets;

/// <summary>Finds the words around a name that tell what became of its bearer. Every search is in a stretch of bounded length.</summary>
internal static partial class RosterWords
{
    private const string Asides = @"^(?:\s*\([^()]{1,60}\))?(?:\s*,\s*[^,.;:]{1,90}(?=,)){0,2}\s*,?\s*", Others = @"(?:and\s+(?:(?!(?:was|were|that|said|who|by)\s)[\p{L}\d.'’-]+\s+){1,7}(?=were\s|have\s+been\s)|and\s+(?:(?!(?:was|were|that|said|who|by)\s)[\p{L}\d.'’-]+\s*){1,6},\s*[^,.;:]{1,60},\s*(?=were\s|have\s+been\s))?", Between = @"\s+(?:(?!(?:of|by|in|at|on|who|whom|that|with|from|to|when|where|as|after|before|while|said|and|or|for|was|were|is|his|her|their|a|an|one|two|three|several|many)\s)[\p{L}.'’-]+\s+){0,8}$";
    private static readonly (string Outcome, Regex After)[] Passive = Make("passive", words => Asides + Others + @"(?:(?:who|has|have|had|was|were|is|are|been|being|also|later|reportedly|allegedly|apparently|both|all|then)\s+)*(?:was|were|is|are|been|being)\s+(?:(?:also|reportedly|allegedly|both|all|later)\s+)?(" + words + @")(?![\p{L}])");
    private static readonly (string Outcome, Regex After)[] Alone = Make("alone", words => Asides + @"(?:(?:who|has|have|had|was|were|is|are|been|being|also|later|reportedly|allegedly|apparently|both|all|then)\s+)*(" + words + @")(?![\p{L}])");
    private static readonly (string Outcome, Regex After)[] Own = Make("own", words => @"^['’]s?\s+(?:\p{L}+\s+)?(" + words + @")(?![\p{L}])");
    private static readonly (string Outcome, Regex Before)[] Before = Make("before", words => @"(?<![\p{L}])(?<!(?:attempted|nearly|not|almost|by|those|were|was|been|being|who|people|are|is)\s)(" + words + ")" + Between);
    private static readonly (string Outcome, Regex Before)[] List = Make("list", words => @"(?<![\p{L}])(" + words + @")(?!.*(?:[.;]\s|\b(?:said|says|told|was|by|that|according|while|who)\b))[^\n]*$");

    /// <summary>What is told behind the name.</summary>
    /// <param name="after">From the end of the name to that of its sentence, in lower case.</param>
    public static (string Outcome, int Start, int Length)? Behind(string after) => First(Passive, after) ?? First(Alone, after) ?? First(Own, after);

    /// <summary>What is told before the name.</summary>
    /// <param name="before">From the beginning of the sentence to that of the name, in lower case.</param>
    public static (string Outcome, int Start, int Length)? Ahead(string before) => First(Before, before) ?? First(List, before);

    /// <summary>Whether what stands between two names only joins them.</summary>
    public static bool Joins(string gap) => Joint().IsMatch(gap) && !Clause().IsMatch(gap);

    /// <summary>The age that stands behind or before a name; null for none.</summary>
    public static int? Age(string before, string after) =>
        AgeBehind().Match(after) is { Success: true } behind ? Number(behind) : AgeBefore().Match(before) is { Success: true } ahead ? Number(ahead) : null;

    private static int? Number(Match match) => int.Parse(match.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) is var age and <= 120 ? age : null;

    private static (string, int, int)? First((string Outcome, Regex Words)[] rows, string text)
    {
        foreach (var (outcome, words) in rows)
            if (words.Match(text) is { Success: true } match)
                return (outcome, match.Groups[1].Index, match.Groups[1].Length);
        return null;
    }

    private static (string, Regex)[] Make(string place, Func<string, string> pattern) =>
        [.. Table.Rows("roster-words.tsv").Where(row => row[1] == place)
            .Select(row => (row[0], new Regex(pattern(string.Join('|', Table.Words(row[2], ',').OrderByDescending(words => words.Length).Select(words => Regex.Escape(words).Replace(@"\ ", @"\s+", StringComparison.Ordinal)))), RegexOptions.CultureInvariant | RegexOptions.Singleline)))];

    [GeneratedRegex(@"^(?:\s*\([^()]{1,60}\))?(?:\s*,\s*[^,.;:]{1,60}){0,2}\s*(?:,|,?\s*and)\s+(?:[\p{L}.'’-]+\s+){0,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Joint();

    [GeneratedRegex(@"\b(?:said|says|told|was|were|is|are|has|had|by|that|who|whom|when|after|with|before|while|from|of a|his|her)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Clause();

    [GeneratedRegex(@"^\s*(?:,\s*|\(\s*)(?:aged?\s+)?(\d{1,3})(?=\s*(?:,|\.|;|\)|$|and\b|-year-old|years?\s+old))", RegexOptions.CultureInvariant)]
    private static partial Regex AgeBehind();

    [GeneratedRegex(@"(?<!\d)(\d{1,3})-year-old\s+(?:[\p{L}.'’-]+\s+){0,5}$", RegexOptions.CultureInvariant)]
    private static partial Regex AgeBefore();
}
