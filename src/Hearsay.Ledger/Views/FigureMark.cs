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
    /// <summary>Where the mark stands: the number named, or the middle of two.</summary>
    public decimal Value => (Low, High) switch
    {
        ({ } low, { } high) => low + ((high - low) / 2),
        ({ } low, null) => low,
        var (_, high) => high ?? 0,
    };

    /// <summary>The marks of dated rows, in their order.</summary>
    public static IReadOnlyList<FigureMark> Of(IEnumerable<FigureRow> rows) =>
    [
        .. rows.Where(row => row.Report.Published is not null).Select(row => new FigureMark(
            row.Report.Published!.Value.First, Briefs.Harmless.Line(row.Origin), row.Figure.Low, row.Figure.High, row.Figure.Approximate,
            row.Told.Statement?.Stance is Stance.Denies or Stance.Doubts)),
    ];

    /// <summary>The origins of marks, those with the most first.</summary>
    public static IReadOnlyList<string> Origins(IEnumerable<FigureMark> marks) =>
        [.. marks.CountBy(mark => mark.Origin).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key)];
}
