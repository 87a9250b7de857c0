using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Hearsay.Ledger.Claims;
using Hearsay.Ledger.Filing;

namespace Hearsay.Ledger.Questions;

/// <summary>Ids made from content: the same whatever else is in the pile.</summary>
internal static class Ids
{
    private const int Digits = 10;

    /// <summary>Of the question whose earliest item that is.</summary>
    public static string OfQuestion(FiledReport report, Item first)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"{report.Report.Sha256} {report.Id} {first.Span.Start} {first.Span.End} {(first.Figure is null ? 's' : 'f')}");
        var before = Before(report.Reading, first);
        return "q" + Hash(before == 0 ? place : string.Create(CultureInfo.InvariantCulture, $"{place} {before}"));
    }

    /// <summary>Of the event whose earliest report that is.</summary>
    public static string OfEvent(FiledReport first) => "e" + Hash($"{first.Report.Sha256} {first.Id}");

    /// <summary>How many statements or figures of the report stand at the same place and come before: one content may be told by several.</summary>
    private static int Before(Reading reading, Item item) => item.Figure is null
        ? reading.Statements.TakeWhile(statement => statement.Id != item.Statement).Count(statement => FiledClaim.SpanOf(statement) == item.Span)
        : reading.Figures.TakeWhile(figure => figure.Id != item.Figure).Count(figure => figure.Span == item.Span);

    private static string Hash(string content)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(content), hash);
        return Convert.ToHexStringLower(hash[..(Digits / 2)]);
    }
}
