using System.Globalization;
using Hearsay.Ledger.Briefs;

namespace Hearsay.Ledger.Views;

/// <summary>One report, statement, figure or question as text, down to its sentence. Pure layout.</summary>
public static class TextFound
{
    private const int Label = 12, Indent = 3;

    public static void Write(Found found, TextWriter writer, BriefLayout layout)
    {
        ArgumentNullException.ThrowIfNull(found);
        var page = new Page(writer, layout);
        if (found.Report is { } report)
            WriteReport(report, found, page);
        else if (found.Told is { } told)
            WriteTold(told, found, page);
        else
            WriteQuestion(found.Question!, found, page);
    }

    private static void WriteReport(Reading reading, Found found, Page page)
    {
        var report = reading.Report;
        page.Title("REPORT", Harmless.Line(report.Id), "");
        page.Empty();
        Row("title", report.Title, page);
        Row("outlet", report.Outlet, page);
        Row("author", report.Author, page);
        Row("published", report.Published is { } date ? $"{Wording.Date(date)} ({report.PublishedBasis.ToString()!.ToLowerInvariant()})" : "unknown", page);
        Row("original", report.OriginalSource, page);
        Row("url", report.Url, page);
        Row("length", string.Create(CultureInfo.InvariantCulture, $"{report.Text.Length:N0} characters"), page);
        Row("sha256", report.Sha256, page);
        Row("key", found.Selection.Keys[report.Id], page);
        foreach (var (label, words) in found.Hand.Rows())
            Row(label, words, page);
        var all = reading.Statements.Select(statement => new ToldItem(reading, statement, null)).Concat(ToldList.FiguresOf(reading));
        page.Heading("WHAT IT TELLS");
        foreach (var told in all.OrderBy(told => told.Figure?.Span ?? told.Statement!.Content.Concat(told.Statement.Cue).Concat(told.Statement.Source).Min()))
            page.Row($"   {Columns.PadRight(told.Figure?.Id ?? told.Statement!.Id, 6)}", told.Figure is null
                ? $"{Wording.Act(told.Statement!.Stance)}: {TextViews.Said(told, told.Words)}"
                : Harmless.Line($"{told.Words}: {told.Figure.Counted ?? told.Figure.Unit}"), "");
    }

    private static void WriteTold(ToldItem told, Found found, Page page)
    {
        var report = told.Reading.Report;
        page.Title(told.Figure is null ? "STATEMENT" : "FIGURE", Harmless.Line(told.Id), "");
        page.Paragraph(0, Harmless.Line(string.Join(", ", new[] { report.Title, report.Outlet, report.Published is { } date ? Wording.Date(date) : "undated", $"paragraph {Quoted.Paragraph(told)}" }.OfType<string>())));
        page.Empty();
        page.Paragraph(Indent, Quoted.Of(told));
        page.Empty();
        if (told.Figure is { } figure)
            Terms(figure, page);
        if (told.Statement is { } statement)
            Terms(statement, told.Reading, page);
        else
            Row("origin", "none: the report says it in its own voice", page);
        Row("read", found.Hand.Read, page);
        foreach (var (label, words) in found.Hand.Rows())
            Row(label, words, page);
        var id = told.Figure is null ? told.Statement!.Id : told.Figure.Id;
        foreach (var question in found.Brief.Questions.Where(question => question.Items.Any(item => item.Report == report.Id && (told.Figure is null ? item.Figure is null && item.Statement == id : item.Figure == id))))
            Row("question", $"{question.Id}  {question.Ask}", page);
    }

    private static void Terms(Figure figure, Page page)
    {
        Row("low", Number(figure.Low, figure.Approximate) ?? "open below", page);
        Row("high", Number(figure.High, figure.Approximate) ?? "open above", page);
        Row("unit", figure.Unit, page);
        Row("counted", figure.Counted, page);
        Row("population", figure.Population, page);
        Row("outcome", figure.Outcome, page);
        Row("place", figure.Place, page);
        Row("period", figure.Period, page);
        Row("as of", figure.AsOf?.ToString(), page);
        Row("measure", figure.Measure?.ToString().ToLowerInvariant(), page);
        Row("status", figure.Status is { } status ? Lower(status) + (figure.ClassifiedBy is { } who ? $", as {who} has it" : "") : figure.Outcome is null ? null : "civilian or combatant: not told", page);
        Row("part of", figure.PartOf, page);
    }

    private static string Words(Claim claim, Reading reading) => string.Join("; ", claim.Participants.Select(one => $"{one.Part}: {one.Words ?? reading.Actors.FirstOrDefault(actor => actor.Id == one.Actor)?.Name ?? one.Actor}").Prepend(claim.Predicate)
        .Append(claim.Place is { } place ? "place: " + place : null).Append(claim.Time is { } time ? "time: " + time : null).OfType<string>());

    private static void Terms(Statement statement, Reading reading, Page page)
    {
        var text = reading.Report.Text;
        Row("origin", $"{statement.Origin} ({Wording.Name(statement.OriginKind)})", page);
        Row("through", statement.Via.Count > 0 ? string.Join(", then ", statement.Via) : null, page);
        Row("source", Words(statement.Source, text), page);
        Row("cue", Words(statement.Cue, text), page);
        Row("stance", Lower(statement.Stance), page);
        Row("polarity", Lower(statement.Polarity), page);
        Row("certainty", Lower(statement.Certainty), page);
        Row("distance", Lower(statement.Distance), page);
        Row("modality", Lower(statement.Modality), page);
        Row("quotation", Lower(statement.Quotation), page);
        Row("basis", statement.Basis == Basis.Image ? "image or video" : Lower(statement.Basis), page);
        Row("said on", statement.SaidOn?.ToString() ?? "not told", page);
        Row("claim", statement.Claim is { } claim ? Words(claim, reading) : null, page);
        Row("within", statement.Parent, page);
    }

    private static void WriteQuestion(Question question, Found found, Page page)
    {
        page.Title("QUESTION", question.Id, "");
        page.Empty();
        TextQuestion.Write(1, question, found.Brief, page);
        foreach (var (label, words) in found.Hand.Rows())
            Row(label, words, page);
        page.Heading("WHERE IT IS TOLD");
        var readings = found.Selection.Readings.ToDictionary(reading => reading.Report.Id, StringComparer.Ordinal);
        foreach (var item in question.Items)
        {
            var reading = readings[item.Report];
            var told = new ToldItem(reading, reading.Statements.FirstOrDefault(statement => statement.Id == item.Statement), reading.Figures.FirstOrDefault(figure => figure.Id == item.Figure));
            page.Empty();
            page.Paragraph(Indent, Harmless.Line(told.Id));
            page.Paragraph(Indent + 2, Quoted.Of(told));
        }
    }

    private static string? Number(decimal? value, bool approximate) => value is { } number ? (approximate ? "about " : "") + number.ToString("#,##0.####", CultureInfo.InvariantCulture) : null;

    private static string? Words(IReadOnlyList<Span> spans, string text) => spans.Count == 0 ? null : string.Join(" ... ", spans.Select(span => span.In(text)));

    private static string Lower<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static void Row(string label, string? words, Page page)
    {
        if (words is not { Length: > 0 })
            return;
        var lines = Columns.Wrap(Harmless.Line(words), page.Width - Indent - Label);
        for (var i = 0; i < lines.Count; i++)
            page.Line($"   {Columns.PadRight(i == 0 ? label : "", Label)}{lines[i]}");
    }
}
