using System.Text;
using System.Text.Json;
using Hearsay.Ledger;
using Hearsay.Ledger.Briefs;
using Hearsay.Reader;

namespace Hearsay.Fuzz.Targets;

/// <summary>Bytes as a reading from elsewhere, and as a text that goes the whole way from report to brief.</summary>
internal static class ReadingTargets
{
    private static readonly Lazy<ReportReader> Reader = new(ReportReader.LoadDefault);

    /// <summary>A line that is no reading is <see cref="JsonException"/>; one that is comes back the same.</summary>
    public static void ReadJson(byte[] bytes)
    {
        Reading reading;
        try
        {
            reading = ReadingJson.Read(bytes);
        }
        catch (JsonException)
        {
            return;
        }
        var once = ReadingJson.Write(reading);
        if (!once.AsSpan().SequenceEqual(ReadingJson.Write(ReadingJson.Read(once))))
            throw new InvalidOperationException("A reading that was written and read again is another.");
    }

    /// <summary>Spans lie in the text, ids are unique, and the brief can be made and printed without what steers a terminal.</summary>
    public static void ReadText(byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        if (text.Length == 0)
            return;
        var reading = Reader.Value.Read(new Report { Id = "fuzzed", Text = text });
        Spans.Check(reading.Sentences.Concat(reading.Figures.Select(figure => figure.Span)).Concat(reading.Actors.SelectMany(actor => actor.Mentions))
            .Concat(reading.Statements.SelectMany(s => s.Source.Concat(s.Cue).Concat(s.Content))), text);
        if (reading.Statements.Select(s => s.Id).Concat(reading.Figures.Select(f => f.Id)).CountBy(id => id).Any(id => id.Value > 1))
            throw new InvalidOperationException("Two of a reading have one id.");
        using var page = new StringWriter();
        TextBrief.Write(BriefBuilder.Build([reading]), page, new BriefLayout());
        if (page.ToString().Any(c => c is '\e' or '\a' or '\u202E'))
            throw new InvalidOperationException("The brief holds what could steer a terminal.");
    }
}
