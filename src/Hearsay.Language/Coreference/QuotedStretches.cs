namespace Hearsay.Language.Coreference;

/// <summary>
/// Which tokens stand between quotation marks. A quotation that is not closed ends with its paragraph, and one that goes on in the next opens again there, as is the custom
/// of print. Linear in the number of tokens.
/// </summary>
internal static class QuotedStretches
{
    /// <summary>For each token the number of its quotation, from 1 in order of the text; 0 outside of any and for the marks.</summary>
    public static int[] Of(Analysis analysis)
    {
        var quotations = new int[analysis.Tokens.Length];
        var count = 0;
        foreach (var paragraph in analysis.Paragraphs)
        {
            var inside = false;
            for (var token = paragraph.First; token < paragraph.End; token++)
                if (IsMark(analysis.Word(token)))
                {
                    inside = !inside;
                    count += inside ? 1 : 0;
                }
                else if (inside)
                    quotations[token] = count;
        }
        return quotations;
    }

    private static bool IsMark(ReadOnlySpan<char> word) => word is "\"" or "“" or "”" or "``" or "''" or "«" or "»" or "„";
}
