namespace Hearsay.Reader.Manner;

/// <summary>Words that negate what they belong to (<c>negators.tsv</c>).</summary>
internal static class Negators
{
    private static readonly IReadOnlySet<string> Words = WordTable.ReadSet("negators.tsv");

    /// <param name="form">As written, in lower case.</param>
    public static bool Is(string form) => Words.Contains(form);
}
