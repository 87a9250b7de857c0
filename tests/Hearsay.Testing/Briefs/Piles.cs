using Hearsay.Ledger;
using Xunit;

namespace Hearsay.Testing.Briefs;

/// <summary>Piles of hand-made readings about invented events.</summary>
public static class Piles
{
    /// <summary>A report of the dam at Oskarheim; every such report is of one event.</summary>
    public static ReadingBuilder Dam(string id, string? published = "2031-05-02", string? outlet = null) =>
        new ReadingBuilder(id, published, outlet).Text("The dam of Oskarheim on the river Velm gave way: reservoir, valley, mill and bridge were flooded in Oskarheim.");

    public static Brief Brief(params ReadingBuilder[] readings) => BriefBuilder.Build([.. readings.Select(reading => reading.Build())]);

    /// <summary>The one question that holds an item of these words.</summary>
    public static Question About(this Brief brief, IEnumerable<Reading> readings, string words)
    {
        var texts = readings.ToDictionary(reading => reading.Report.Id, reading => reading.Report.Text, StringComparer.Ordinal);
        return Assert.Single(brief.Questions, question => question.Items.Any(item => item.Span.In(texts[item.Report]).Contains(words, StringComparison.Ordinal)));
    }

    /// <summary>The brief on the readings, and the one question that holds an item of these words.</summary>
    public static Question Question(string words, params ReadingBuilder[] builders)
    {
        var readings = builders.Select(builder => builder.Build()).ToArray();
        return BriefBuilder.Build(readings).About(readings, words);
    }
}
