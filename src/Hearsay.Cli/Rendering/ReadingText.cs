using System.Globalization;
using Hearsay.Ledger.Briefs;

namespace Hearsay.Cli.Rendering;

/// <summary>One reading as text: each statement with its origin, stance and words, each figure with what it counts. Pure layout.</summary>
internal static class ReadingText
{
    private const int Act = 12;

    /// <summary>Ends with the last line's end. The words of the report are made harmless.</summary>
    public static void Write(Reading reading, TextWriter writer, int width)
    {
        var report = reading.Report;
        var head = new[] { report.Id, report.Title, report.Outlet, report.Published?.ToString() }.OfType<string>().Select(Harmless.Line);
        Paragraph(writer, "", string.Join(", ", head), width);
        foreach (var statement in reading.Statements)
        {
            var via = statement.Via.Count == 0 ? "" : $", through {string.Join(", ", statement.Via)}";
            var hedge = statement.Certainty == Certainty.Certain ? "" : $" ({Lower(statement.Certainty)})";
            var words = string.Join(" ... ", statement.Content.Select(piece => piece.In(report.Text)));
            Paragraph(writer, "  " + Columns.PadRight(Lower(statement.Stance), Act), Harmless.Line($"{statement.Origin}{via}{hedge}: {words}"), width);
        }
        foreach (var figure in reading.Figures)
        {
            var meaning = new[] { figure.Counted, figure.Outcome, figure.Place, figure.Period }.OfType<string>().ToArray();
            var words = $"{figure.Span.In(report.Text)}{(meaning.Length > 0 ? ": " + string.Join(", ", meaning) : "")} [{Range(figure)}]";
            Paragraph(writer, "  " + Columns.PadRight("figure", Act), Harmless.Line(words), width);
        }
    }

    private static string Range(Figure figure) =>
        figure.Low == figure.High ? $"{(figure.Approximate ? "about " : "")}{Number(figure.Low)} {figure.Unit}"
        : $"{Number(figure.Low)} to {Number(figure.High)} {figure.Unit}";

    private static string Number(decimal? value) => value?.ToString("#,##0.####", CultureInfo.InvariantCulture) ?? "open";

    private static string Lower<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static void Paragraph(TextWriter writer, string before, string words, int width)
    {
        var indent = new string(' ', before.Length);
        var lines = Columns.Wrap(words, Math.Max(20, width - before.Length));
        for (var i = 0; i < lines.Count; i++)
            writer.Write((i == 0 ? before : indent) + lines[i] + "\n");
    }
}
