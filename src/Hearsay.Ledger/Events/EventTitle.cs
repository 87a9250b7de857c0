using Hearsay.Ledger.Filing;

namespace Hearsay.Ledger.Events;

/// <summary>What an event is called.</summary>
internal static class EventTitle
{
    private const int Longest = 90;

    /// <summary>The shortest title of its earliest titled reports, else the opening words of the first report.</summary>
    public static string Of(IReadOnlyList<FiledReport> reports) => Cut(
        reports.Select(report => report.Report.Title).OfType<string>().FirstOrDefault(title => !string.IsNullOrWhiteSpace(title)) ?? reports[0].Text);

    private static string Cut(string text)
    {
        var line = string.Join(' ', text.TrimStart().Split('\n')[0].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= Longest)
            return line;
        var at = line.LastIndexOf(' ', Longest);
        return line[..(at > 0 ? at : Longest)] + " ...";
    }
}
