namespace Hearsay.Reader.Tests;

/// <summary>Reads short reports with the models that come with the program, and says what was read in one line.</summary>
internal static class Sayings
{
    private static readonly Lazy<ReportReader> Reader = new(ReportReader.LoadDefault);

    public static Reading Read(string text) => Reader.Value.Read(new Report { Id = "r", Text = text, Outlet = "The Daily" });

    /// <summary>Each statement as origin, relays, stance and content.</summary>
    public static string Told(string text) => string.Join("; ", Read(text).Statements.Select(statement => $"{statement.Origin}{Via(statement)} {statement.Stance.ToString().ToLowerInvariant()} "
        + string.Join(" ", statement.Content.Select(span => span.Of(text).ToString()))));

    private static string Via(Statement statement) => statement.Via.Count == 0 ? "" : " via " + string.Join(", ", statement.Via);
}
