using System.Globalization;
using Hearsay.Ledger.Briefs;
using Hearsay.Ledger.Verifying;

namespace Hearsay.Cli.Rendering;

/// <summary>What a check of a ledger found, as text or as JSON.</summary>
internal static class VerifyText
{
    public static void Write(Stream output, string format, string ledger, Verification found)
    {
        if (format == "json")
            JsonText.Write(output, json =>
            {
                json.WriteString("ledger", ledger);
                json.WriteBoolean("whole", found.Faults.Count == 0);
                json.WriteNumber("journalEntries", found.Entries);
                json.WriteNumber("reports", found.Reports);
                json.WriteNumber("readings", found.Readings);
                json.WriteNumber("spans", found.Spans);
                if (found.BriefIsSame is { } same)
                    json.WriteBoolean("briefSame", same);
                else
                    json.WriteNull("briefSame");
                json.WriteString("contentHash", found.ContentHash);
                json.WriteStartArray("faults");
                foreach (var fault in found.Faults)
                    json.WriteStringValue(fault);
                json.WriteEndArray();
            });
        else
            JsonText.WriteLine(output, string.Join('\n', Lines(ledger, found)));
    }

    private static IEnumerable<string> Lines(string ledger, Verification found)
    {
        yield return found.Faults.Count == 0 ? $"{Harmless.Line(ledger)} is whole." : $"{Harmless.Line(ledger)} is damaged: {Count(found.Faults.Count, "fault")}.";
        foreach (var fault in found.Faults)
            yield return "   " + Harmless.Line(fault);
        yield return "";
        yield return $"   {Count(found.Reports, "report")}: text and particulars against their hashes";
        yield return $"   {Count(found.Readings, "reading")}: against their hashes, and the tables against them";
        yield return $"   {Count(found.Spans, "span")}: inside their text";
        yield return $"   {Count(found.Entries, "journal entry", "journal entries")}: the chain, its end, and the content against it";
        yield return found.BriefIsSame is null
            ? "   brief: not made again, as there is none of this content and build, or something else is wrong"
            : "   brief: against one made again from the readings";
        yield return $"   content hash {found.ContentHash}";
    }

    private static string Count(long number, string noun, string? plural = null) =>
        $"{number.ToString("N0", CultureInfo.InvariantCulture)} {(number == 1 ? noun : plural ?? noun + "s")}";
}
