namespace Hearsay.Reader.Tests;

/// <summary>Reads short reports with the models that come with the program, and says what was read in one line.</summary>
internal static class Sayings
{
    private static readonly Lazy<ReportReader> Reader = new(ReportReader.LoadDefault);

    public static Reading Read(string text) => Read(new Report { Id = "r", Text = text, Outlet = "The Daily" });

    public static Reading Read(Report report) => Reader.Value.Read(report);

    /// <summary>Each statement as origin, relays, stance and content.</summary>
    public static string Told(string text) => string.Join("; ", Read(text).Statements.Select(statement => $"{statement.Origin}{Via(statement)} {statement.Stance.ToString().ToLowerInvariant()} "
        + string.Join(" ", statement.Content.Select(span => span.Of(text).ToString()))));

    /// <summary>How the one statement of a text is told.</summary>
    public static (Stance Stance, Polarity Polarity, Certainty Certainty, Modality Modality) How(string text)
    {
        var statement = Assert.Single(Read(text).Statements);
        return (statement.Stance, statement.Polarity, statement.Certainty, statement.Modality);
    }

    /// <summary>Who tells the one statement of a text, and what kind of origin that is.</summary>
    public static (string? Name, OriginKind Kind) Origin(string text)
    {
        var statement = Assert.Single(Read(text).Statements);
        return (statement.Origin, statement.OriginKind);
    }

    private static string Via(Statement statement) => statement.Via.Count == 0 ? "" : " via " + string.Join(", ", statement.Via);
}
