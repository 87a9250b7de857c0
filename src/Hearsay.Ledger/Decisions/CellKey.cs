using System.Globalization;
using System.Text.Json;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Decisions;

/// <summary>
/// A statement or figure, told apart by its text and all that was read of it: not by its number, which another build may give to something else. Where another build reads something else there, it is
/// another one, that nobody has looked at.
/// </summary>
/// <param name="Sha256">Of the report's text: of several reports with one text it stands for the same in each.</param>
/// <param name="Hash">Over all that was read of it, but for ids.</param>
/// <param name="Id">What it was shown by.</param>
/// <param name="Words">The report's words, cut where they are many.</param>
public sealed record CellKey(string Sha256, string Hash, string Id, string Words)
{
    private const int MostWords = 200;

    /// <summary>The key of a statement.</summary>
    public static CellKey Of(Reading reading, Statement statement)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(statement);
        return new(reading.Report.Sha256, HashOf(statement), $"{reading.Report.Id}/{statement.Id}", Cut(string.Join(" ... ", statement.Content.Select(piece => piece.In(reading.Report.Text)))));
    }

    /// <summary>The key of a figure.</summary>
    public static CellKey Of(Reading reading, Figure figure)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(figure);
        return new(reading.Report.Sha256, HashOf(figure), $"{reading.Report.Id}/{figure.Id}", Cut($"{figure.Span.In(reading.Report.Text)} {figure.Counted ?? figure.Unit}"));
    }

    /// <summary>Over all that was read of a statement, but for ids.</summary>
    internal static string HashOf(Statement statement) => Canonical.Hash(
        "statement", Spans(statement.Source), Spans(statement.Cue), Spans(statement.Content), statement.Origin, $"{statement.OriginKind}", string.Join('\n', statement.Via), $"{statement.Stance}", $"{statement.Polarity}",
        $"{statement.Certainty}", $"{statement.Distance}", $"{statement.Modality}", $"{statement.Quotation}", $"{statement.Basis}", statement.SaidOn?.ToString());

    /// <summary>Over all that was read of a figure, but for ids.</summary>
    internal static string HashOf(Figure figure) => Canonical.Hash(
        "figure", Spans([figure.Span]), $"{figure.Kind}", Number(figure.Low), Number(figure.High), figure.Approximate ? "about" : null, figure.Unit, figure.Counted, figure.Population, $"{figure.Status}", figure.ClassifiedBy,
        figure.Outcome, figure.Place, figure.Period, figure.AsOf?.ToString(), $"{figure.Measure}{(figure.Superseded ? " superseded" : "")}");

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    internal static CellKey Of(JsonElement details) => Find(details) ?? throw new KeyNotFoundException();

    /// <summary>Reads what <see cref="Write"/> wrote; null where nothing was.</summary>
    internal static CellKey? Find(JsonElement details, string member = "cell") => details.TryGetProperty(member, out var cell)
        ? new(cell.GetProperty("sha256").GetString()!, cell.GetProperty("hash").GetString()!, cell.GetProperty("id").GetString()!, cell.GetProperty("words").GetString()!) : null;

    /// <summary>Writes it as a member.</summary>
    internal void Write(Utf8JsonWriter json, string member = "cell")
    {
        json.WriteStartObject(member);
        json.WriteString("id", Id);
        json.WriteString("words", Words);
        json.WriteString("sha256", Sha256);
        json.WriteString("hash", Hash);
        json.WriteEndObject();
    }

    private static string Spans(IEnumerable<Span> spans) => string.Join(' ', spans.Select(span => string.Create(CultureInfo.InvariantCulture, $"{span.Start}-{span.End}")));

    private static string? Number(decimal? number) => number?.ToString("0.############################", CultureInfo.InvariantCulture);

    private static string Cut(string words) => words.Length <= MostWords ? words : string.Concat(words.AsSpan(0, char.IsHighSurrogate(words[MostWords - 1]) ? MostWords - 1 : MostWords), "...");
}
