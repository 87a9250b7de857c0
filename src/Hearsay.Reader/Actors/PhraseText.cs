using System.Text;
using Hearsay.Language;

namespace Hearsay.Reader.Actors;

/// <summary>Words of the text for printing in names and roles.</summary>
internal static class PhraseText
{
    /// <summary>The stretch of text with all white space as single spaces and typographic apostrophes as written.</summary>
    public static string Of(ParseTree tree, TokenRange range)
    {
        if (range.Count <= 0)
            return "";
        var text = new StringBuilder();
        foreach (var letter in tree.Analysis.SpanOf(range).Of(tree.Analysis.Text))
            if (!char.IsWhiteSpace(letter))
                text.Append(letter);
            else if (text.Length > 0 && text[^1] != ' ')
                text.Append(' ');
        return text.ToString().TrimEnd();
    }
}
