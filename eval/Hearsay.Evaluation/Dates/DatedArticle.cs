using System.Xml.Linq;
using Hearsay.Evaluation.Corpora;
using Hearsay.Language;

namespace Hearsay.Evaluation.Dates;

/// <summary>An article of MEANTIME and the times that are marked in it.</summary>
/// <param name="Text">The article.</param>
/// <param name="Marks">The marks that stand on words, that of the writing itself left out.</param>
internal sealed record DatedArticle(MeantimeText Text, IReadOnlyList<MarkedTime> Marks)
{
    /// <summary>How many sentences were marked throughout, the title and the line with the date of writing among them.</summary>
    private const int Marked = 6;

    /// <summary>The days, months and years among the marks, with their value in ISO 8601; quarters, weeks and "now" are none.</summary>
    public IEnumerable<MarkedTime> Dates => Marks.Where(mark => mark.Type == "DATE" && PartialDate.TryParse(mark.Value, out _));

    /// <summary>The sentences that were marked throughout, without the line that tells the date of writing.</summary>
    public IEnumerable<TokenRange> Sentences => Text.Sentences.Take(Marked).Where(sentence => Text.WrittenAt is not { } line || !sentence.Overlaps(line));

    public static DatedArticle Read(XElement root)
    {
        var text = new MeantimeText(root);
        var written = MeantimeText.Written(root);
        return new DatedArticle(text, [.. root.Descendants("TIMEX3").Where(time => time != written).SelectMany(time => MarkedTime.Of(time, text.Anchored(time)))]);
    }
}
