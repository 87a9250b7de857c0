using System.Text;

namespace Hearsay.Evaluation.Statements;

/// <summary>
/// The tokens that statements are scored by: runs of letters, digits and underscores, and every other character that is no white space on its own.
/// Offsets count code points. Letters and digits are those of Unicode's categories L and N.
/// </summary>
internal static class TokenCutter
{
    public static List<Span> Cut(string text)
    {
        var tokens = new List<Span>();
        var (start, at) = (-1, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsWord(rune))
                start = start < 0 ? at : start;
            else
            {
                if (start >= 0)
                    tokens.Add(new Span(start, at));
                start = -1;
                if (!IsSpace(rune))
                    tokens.Add(new Span(at, at + 1));
            }
            at++;
        }
        if (start >= 0)
            tokens.Add(new Span(start, at));
        return tokens;
    }

    /// <summary>Indices of the tokens that lie wholly in one of the spans.</summary>
    public static HashSet<int> Covered(List<Span> tokens, IEnumerable<Span> spans)
    {
        var covered = new HashSet<int>();
        foreach (var span in spans)
        {
            var at = tokens.BinarySearch(new Span(span.Start, span.Start));
            for (at = at < 0 ? ~at : at; at < tokens.Count && tokens[at].End <= span.End; at++)
                covered.Add(at);
        }
        return covered;
    }

    private static bool IsWord(Rune rune) => Rune.IsLetter(rune) || Rune.IsNumber(rune) || rune.Value == '_';

    private static bool IsSpace(Rune rune) => Rune.IsWhiteSpace(rune) || rune.Value is >= 0x1C and <= 0x1F;
}
