namespace Hearsay.Ledger.Briefs;

/// <summary>Places in reports as a reader cites them: <c>C:5</c> is the fifth paragraph of report C.</summary>
public static class Cites
{
    private const int Most = 3;

    public static string Of(IReadOnlyList<Cite> cites) =>
        string.Join(", ", cites.Take(Most).Select(Of)) + (cites.Count > Most ? $" +{cites.Count - Most}" : "");

    public static string Of(Cite cite) => $"{cite.Letter}:{cite.Paragraph}";
}
