namespace Hearsay.Ledger.Views;

/// <summary>A figure as a picture shows it.</summary>
/// <param name="Date">When its report was published: the first day, where only the month or year is known.</param>
/// <param name="Origin">Whose word it is, safe to print.</param>
/// <param name="Low">Lower end; null where open below.</param>
/// <param name="High">Upper end; null where open above.</param>
/// <param name="Approximate">Whether it is said to be about so many.</param>
/// <param name="Against">Whether the origin denies or doubts it.</param>
public sealed record FigureMark(DateOnly Date, string Origin, decimal? Low, decimal? High, bool Approximate, bool Against)
{
    private const string Undated = "undated", Meant = "planned or expected", Part = "part", Before = "held before";

    /// <summary>Where marks stand: the number named, or the two ends of a range. Never between them: nobody named that.</summary>
    public IReadOnlyList<decimal> Named => (Low, High) switch
    {
        ({ } low, { } high) when low < high => [low, high],
        ({ } low, _) => [low],
        var (_, high) => [high ?? 0],
    };

    /// <summary>The marks of dated rows, in their order, without parts of what another of the rows counts, and without what is planned or expected.</summary>
    public static IReadOnlyList<FigureMark> Of(IReadOnlyList<FigureRow> rows) =>
    [
        .. rows.Where(row => Left(row, rows) is null).Select(row => new FigureMark(
            row.Report.Published!.Value.First, Briefs.Harmless.Line(row.Origin), row.Figure.Low, row.Figure.High, row.Figure.Approximate,
            row.Told.Statement?.Stance is Stance.Denies or Stance.Doubts != row.IsNegated)),
    ];

    /// <summary>Which rows no mark stands for, in words; empty for none.</summary>
    public static string LeftOut(IReadOnlyList<FigureRow> rows)
    {
        var counts = rows.Select(row => Left(row, rows)).OfType<string>().CountBy(why => why).ToDictionary(StringComparer.Ordinal);
        var left = string.Join(", ", new[] { Undated, Meant, Before, Part }.Where(counts.ContainsKey).Select(why => $"{counts[why]} {(why == Part && counts[why] > 1 ? "parts" : why)}{(why == Part ? " of others" : "")}"));
        return left.Length == 0 ? "" : left + " left out.";
    }

    /// <summary>Why no mark stands for a row; null where one does.</summary>
    private static string? Left(FigureRow row, IReadOnlyList<FigureRow> rows) =>
        row.Report.Published is null ? Undated : IsPart(row, rows) ? Part : row.Figure.Superseded ? Before : IsMeant(row) ? Meant : null;

    private static bool IsMeant(FigureRow row) => row.Told.Statement is { Stance: Stance.Predicts } or { Modality: not Modality.Happened };

    private static bool IsPart(FigureRow row, IReadOnlyList<FigureRow> rows) =>
        row.Figure.PartOf is { } whole && rows.Any(other => other.Figure.Id == whole && other.Report.Id == row.Report.Id);

    /// <summary>The origins of marks, those with the most first.</summary>
    public static IReadOnlyList<string> Origins(IEnumerable<FigureMark> marks) =>
        [.. marks.CountBy(mark => mark.Origin).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key)];
}
