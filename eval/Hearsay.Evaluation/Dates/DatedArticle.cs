using System.Xml.Linq;
using Hearsay.Evaluation.Corpora;
using Hearsay.Language;

namespace Hearsay.Evaluation.Dates;

/// <summary>An article of MEANTIME and the dates that are marked in it.</summary>
/// <param name="Text">The article.</param>
/// <param name="Dates">Where each date stands, in tokens, and its value in ISO 8601. The mark of the writing itself is not among them, nor what is no day, month or year (quarters, weeks, "now").</param>
internal sealed record DatedArticle(MeantimeText Text, IReadOnlyList<(TokenRange Tokens, string Value)> Dates)
{
    public static DatedArticle Read(XElement root)
    {
        var text = new MeantimeText(root);
        var written = MeantimeText.Written(root);
        return new DatedArticle(
            text,
            [.. root.Descendants("TIMEX3").Where(time => (string?)time.Attribute("type") == "DATE" && time != written && text.Anchored(time).Length > 0)
                .Select(time => (new TokenRange(text.Anchored(time)[0], text.Anchored(time)[^1] + 1), (string)time.Attribute("value")!))
                .Where(date => PartialDate.TryParse(date.Item2, out _))]);
    }
}
