using System.Globalization;
using Hearsay.Ledger.Briefs;

namespace Hearsay.Cli.Rendering;

/// <summary>What <c>add</c> did, as a sentence or as JSON.</summary>
internal static class AddText
{
    public static void Write(Stream output, string format, AddResult result)
    {
        if (format == "json")
            JsonText.Write(output, json =>
            {
                json.WriteString("ledger", result.Ledger);
                json.WriteNumber("added", result.Counts.Added);
                json.WriteNumber("readAnew", result.Counts.Reread);
                json.WriteNumber("known", result.Counts.Known);
                json.WriteNumber("refused", result.Counts.Refused);
                json.WriteNumber("reports", result.Reports);
                json.WriteString("contentHash", result.ContentHash);
            });
        else
            JsonText.WriteLine(output, Sentence(result));
    }

    private static string Sentence(AddResult result)
    {
        var counts = result.Counts;
        var parts = new[] { (counts.Added, "added"), (counts.Reread, "read anew by this build"), (counts.Known, "known"), (counts.Refused, "refused") }
            .Where(part => part.Item1 > 0 || part.Item2 == "added").Select(part => $"{Number(part.Item1)} {part.Item2}");
        return $"{string.Join(", ", parts)}. {Harmless.Line(result.Ledger)} holds {Number(result.Reports)} {(result.Reports == 1 ? "report" : "reports")}.\nContent hash {result.ContentHash}";
    }

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
