using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Hearsay.Ledger.Filing;

namespace Hearsay.Ledger.Questions;

/// <summary>Ids made from content: the same whatever else is in the pile.</summary>
internal static class Ids
{
    private const int Digits = 10;

    /// <summary>Of the question whose earliest item that is.</summary>
    public static string OfQuestion(FiledReport report, Item first) => "q" + Hash(string.Create(
        CultureInfo.InvariantCulture, $"{report.Report.Sha256} {report.Id} {first.Span.Start} {first.Span.End} {(first.Figure is null ? 's' : 'f')}"));

    /// <summary>Of the event whose earliest report that is.</summary>
    public static string OfEvent(FiledReport first) => "e" + Hash($"{first.Report.Sha256} {first.Id}");

    private static string Hash(string content) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)))[..Digits];
}
