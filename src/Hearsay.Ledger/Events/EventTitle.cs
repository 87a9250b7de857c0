using Hearsay.Ledger.Filing;

namespace Hearsay.Ledger.Events;

/// <summary>What an event is called.</summary>
internal static class EventTitle
{
    private const int Longest = 90;

    /// <summary>The title of the first report that has one, else the first sentence that was read of any, else the first line with words.</summary>
    public static string Of(IReadOnlyList<FiledReport> reports) => Cut(
        reports.Select(report => report.Report.Title).OfType<string>().FirstOrDefault(title => !string.IsNullOrWhiteSpace(title))
        ?? reports.Select(Opening).FirstOrDefault(words => words is not null) ?? "untitled");

    /// <summary>Front matter and rules of dashes are no sentences.</summary>
    private static string? Opening(FiledReport report) =>
        report.Reading.Sentences is [var first, ..] ? first.In(report.Text) : report.Text.Split('\n').FirstOrDefault(line => line.Any(char.IsLetter));

    private static string Cut(string text)
    {
        var line = string.Join(' ', text.TrimStart().Split('\n')[0].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= Longest)
            return line;
        var at = line.LastIndexOf(' ', Longest);
        return line[..(at > 0 ? at : Longest)] + " ...";
    }
}
