namespace Hearsay.Export.Html;

/// <summary>A position as the table and the picture of its question have it.</summary>
/// <param name="Number">Of the row, from 1: those with a figure first.</param>
/// <param name="Position">The position.</param>
/// <param name="Hue">Number of its origin among those of the question, from 0.</param>
internal sealed record PositionRow(int Number, Position Position, int Hue)
{
    /// <summary>Whether it has a figure.</summary>
    public bool HasValue => Position.Low is not null || Position.High is not null;

    /// <summary>The rows of a question, in the order of its positions.</summary>
    public static IReadOnlyList<PositionRow> Of(Question question)
    {
        var hues = new Dictionary<string, int>(StringComparer.Ordinal);
        var rows = new List<PositionRow>();
        foreach (var position in question.Positions.OrderBy(position => position.Low is null && position.High is null))
        {
            var name = position.OriginKind == OriginKind.Unattributed ? "" : position.Origin;
            if (!hues.TryGetValue(name, out var hue))
                hues.Add(name, hue = hues.Count);
            rows.Add(new PositionRow(rows.Count + 1, position, hue));
        }
        return rows;
    }
}
