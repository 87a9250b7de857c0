using System.Collections.Frozen;
using System.Globalization;
using Hearsay.Ledger.Words;

namespace Hearsay.Ledger.Figures;

/// <summary>A figure in metric units, to be shown beside the figure and never in its place: comparing and sorting use the report's own unit.</summary>
/// <param name="Low">Lower end; null where open.</param>
/// <param name="High">Upper end; null where open.</param>
/// <param name="Unit">The metric unit, in the singular.</param>
public sealed record Conversion(decimal? Low, decimal? High, string Unit)
{
    private const int Digits = 3;
    private const decimal Largest = 1e20m;

    private static readonly FrozenDictionary<string, (decimal Factor, decimal Offset, string Unit)> Known = Table.Rows("conversions.tsv")
        .ToFrozenDictionary(row => row[0], row => (Number(row[1]), Number(row[2]), row[3]), StringComparer.Ordinal);

    /// <summary>The figure in metric units, rounded to three digits; null where its unit is metric, or has no one meaning, or is none.</summary>
    public static Conversion? Of(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        if (figure.Kind != FigureKind.Measure || !Known.TryGetValue(figure.Unit, out var to))
            return null;
        return figure.Low is > Largest or < -Largest || figure.High is > Largest or < -Largest
            ? null
            : new Conversion(Rounded(figure.Low * to.Factor + to.Offset), Rounded(figure.High * to.Factor + to.Offset), to.Unit);
    }

    private static decimal? Rounded(decimal? value)
    {
        if (value is not { } number || number == 0)
            return value;
        var unit = 1m;
        for (var size = Math.Abs(number); size >= 1000; size /= 10)
            unit *= 10;
        if (unit > 1)
            return Math.Round(number / unit, MidpointRounding.ToEven) * unit;
        var decimals = Digits - 1;
        for (var size = Math.Abs(number); size >= 10; size /= 10)
            decimals--;
        return Math.Round(number, Math.Max(0, decimals), MidpointRounding.ToEven) / 1.0000000000000000000m;
    }

    private static decimal Number(string cell) => decimal.Parse(cell, NumberStyles.Number, CultureInfo.InvariantCulture);
}
