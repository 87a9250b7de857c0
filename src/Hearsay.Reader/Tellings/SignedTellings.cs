using Hearsay.Language;
using Hearsay.Reader.Actors;

namespace Hearsay.Reader.Tellings;

/// <summary>A quotation with its speaker behind a dash at the end of the line: “We were told nothing.” — Al Brook.</summary>
internal static class SignedTellings
{
    private const int LongestName = 12;

    public static IEnumerable<Telling> In(ParseTree tree, QuoteRegions quotes, TakenTokens taken)
    {
        foreach (var quotation in quotes.Regions)
        {
            var dash = quotation.End;
            if (dash + 1 >= tree.Count || !IsDash(tree.Word(dash)) || taken.IsCue(dash) || taken.IsContent(quotation.First + 1))
                continue;
            var end = dash + 1;
            while (end < tree.Count && end - dash <= LongestName && tree.Paragraph(end) == tree.Paragraph(dash))
                end++;
            if (end - dash <= LongestName && IsName(tree, new TokenRange(dash + 1, end)))
                yield return new Telling([Clauses.Trim(tree, new TokenRange(dash + 1, end))], [new TokenRange(dash, dash + 1)], [quotation]);
        }
    }

    private static bool IsDash(string word) => word is "-" or "--" or "–" or "—" or "―";

    /// <summary>Beginning with a capital and without a verb: a name, with a role or place perhaps.</summary>
    private static bool IsName(ParseTree tree, TokenRange range) => range.Count > 0 && char.IsUpper(tree.Word(range.First)[0]) && !Clauses.HasFinite(tree, range);
}
