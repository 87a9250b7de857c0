namespace Hearsay.Reader.Manner;

/// <summary>The phrases of <c>withheld.tsv</c>: "declined to comment", "has not acknowledged", "silence on".</summary>
public static class WithheldPhrases
{
    /// <summary>The phrases that come with the program, each with how the word was withheld.</summary>
    public static LemmaPatterns<WithheldKind> Default { get; } =
        new(WordTable.Read("withheld.tsv", 2).Select(row => (row[0], Enum.Parse<WithheldKind>(row[1], ignoreCase: true))));
}
