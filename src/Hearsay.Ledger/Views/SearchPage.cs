using System.Text.Json;
using Hearsay.Ledger.Briefs;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Views;

/// <summary>What a search found, as text and as members of a JSON object. Pure layout.</summary>
public static class SearchPage
{
    private const int MostSentences = 3, LongestSentence = 300, Indent = 2;

    /// <summary>Each report with its outlet, date and title, and the first sentences that hold what was looked for.</summary>
    public static void Write(SearchResult result, TextWriter writer, BriefLayout layout)
    {
        ArgumentNullException.ThrowIfNull(result);
        var view = new ViewPage(writer, layout);
        view.Head(Found(result), [], result.Undated);
        foreach (var row in result.Hits.Select(SearchRow.Of))
        {
            var report = row.Hit.Reading.Report;
            view.Page.Paragraph(0, ViewPage.About(report) + (report.Title is { Length: > 0 } title ? ": " + Harmless.Line(title) : ""), Indent + 1);
            foreach (var sentence in row.Sentences.Take(MostSentences))
                view.Page.Paragraph(Indent, TextViews.Cut(Harmless.Line(sentence.In(report.Text)), LongestSentence));
            if (row.Sentences.Count > MostSentences)
                view.Page.Paragraph(Indent, $"... and in {Wording.Count(row.Sentences.Count - MostSentences, "other sentence")}.");
            view.Page.Empty();
        }
        if (result.Reports > result.Hits.Count)
            view.More(result.Reports - result.Hits.Count, result.Reports);
    }

    /// <summary><c>undated</c>, <c>reports</c>, <c>cut</c> and <c>found</c>: <c>report</c>, <c>outlet</c>, <c>published</c>, <c>title</c>, <c>matches</c> (spans) and <c>sentences</c>: <c>span</c> and <c>text</c>.</summary>
    public static void Write(Utf8JsonWriter json, SearchResult result)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(result);
        json.WriteNumber("undated", result.Undated);
        json.WriteNumber("reports", result.Reports);
        json.WriteBoolean("cut", result.IsCut);
        json.WriteStartArray("found");
        foreach (var row in result.Hits.Select(SearchRow.Of))
            Write(json, row);
        json.WriteEndArray();
    }

    private static string Found(SearchResult result)
    {
        var words = result.Reports == 0 ? "No report holds that." : $"{Wording.Count(result.Reports, "report")} {(result.Reports == 1 ? "holds" : "hold")} that.";
        return result.IsCut ? $"More than {Wording.Count(SearchResult.Weighed)} reports hold that; only those added last were weighed, {Wording.Count(result.Reports)} of them of the days asked for. More words narrow it." : words;
    }

    private static void Write(Utf8JsonWriter json, SearchRow row)
    {
        var report = row.Hit.Reading.Report;
        json.WriteStartObject();
        json.WriteString("report", report.Id);
        json.WriteString("outlet", report.Outlet);
        json.WriteString("published", report.Published?.ToString());
        json.WriteString("title", report.Title);
        json.WriteStartArray("matches");
        foreach (var match in row.Hit.Matches)
            SpanJsonConverter.Write(json, match);
        json.WriteEndArray();
        json.WriteStartArray("sentences");
        foreach (var sentence in row.Sentences)
        {
            json.WriteStartObject();
            json.WritePropertyName("span");
            SpanJsonConverter.Write(json, sentence);
            json.WriteString("text", sentence.Of(report.Text));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
