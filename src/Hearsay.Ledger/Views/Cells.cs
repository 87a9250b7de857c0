using System.Globalization;

namespace Hearsay.Ledger.Views;

/// <summary>The cells of a statement or figure that a rule made, in the order of the reading, with what stands in them; empty for nothing.</summary>
internal static class Cells
{
    public static IEnumerable<(string Cell, string Value)> Of(ToldItem told) => told.Figure is { } figure ? Of(figure) : Of(told.Statement!, told.Reading.Report.Text);

    private static IEnumerable<(string, string)> Of(Statement statement, string text) =>
    [
        ("source", Words(statement.Source, text)),
        ("content", Words(statement.Content, text)),
        ("origin", statement.Origin),
        ("via", string.Join(", then ", statement.Via)),
        ("stance", Lower(statement.Stance)),
        ("polarity", Lower(statement.Polarity)),
        ("certainty", Lower(statement.Certainty)),
        ("distance", Lower(statement.Distance)),
        ("modality", Lower(statement.Modality)),
        ("quotation", Lower(statement.Quotation)),
        ("basis", Lower(statement.Basis)),
        ("saidOn", statement.SaidOn?.ToString() ?? ""),
        ("parent", statement.Parent ?? ""),
    ];

    private static IEnumerable<(string, string)> Of(Figure figure) =>
    [
        ("low", $"{Number(figure.Low)} to {Number(figure.High)}{(figure.Approximate ? ", about" : "")}"),
        ("outcome", figure.Outcome ?? ""),
        ("period", figure.Period ?? ""),
        ("statement", figure.Statement ?? ""),
    ];

    private static string Number(decimal? value) => value?.ToString("#,##0.####", CultureInfo.InvariantCulture) ?? "open";

    private static string Words(IReadOnlyList<Span> spans, string text) => string.Join(" ... ", spans.Select(span => span.In(text)));

    private static string Lower<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
}
