using System.Collections.Frozen;
using Hearsay.Ledger.Briefs;
using Hearsay.Ledger.Figures;
using Hearsay.Ledger.Words;

namespace Hearsay.Ledger.Views;

/// <summary>Puts figures into words, with their bounds as words: "over 1,000", "up to 12 miles per hour", "dozens".</summary>
public static class FigureWords
{
    private static readonly FrozenDictionary<string, string> Plurals = Table.Rows("unit-plurals.tsv").ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
    private static readonly FrozenSet<string> Symbols = new[] { "dollar", "pound", "euro" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The figure with its unit.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="words">The report's words for it, whose bound words are kept.</param>
    public static string Of(Figure figure, string words)
    {
        ArgumentNullException.ThrowIfNull(figure);
        ArgumentNullException.ThrowIfNull(words);
        return figure.Unit == "share" ? Harmless.Line(words) : Value(figure.Low, figure.High, figure.Approximate, words, figure.Unit, figure.Kind == FigureKind.Money);
    }

    /// <summary>The same in metric units; null where there is nothing to convert.</summary>
    public static string? Converted(Figure figure, string words) =>
        Conversion.Of(figure) is { } metric ? Value(metric.Low, metric.High, figure.Approximate, words, metric.Unit, money: false) : null;

    /// <summary>A number alone, with commas between thousands.</summary>
    internal static string Number(decimal value) => value.ToString(value == decimal.Truncate(value) ? "N0" : "#,##0.##", System.Globalization.CultureInfo.InvariantCulture);

    private static string Value(decimal? low, decimal? high, bool approximate, string words, string unit, bool money)
    {
        var (head, per) = Parted(unit);
        var symbol = money && Symbols.Contains(head);
        var value = Wording.Value(low, high, approximate, words, symbol ? head : null);
        var one = low == 1 && high == 1;
        return value + (symbol || head == "count" ? "" : " " + (one ? head : Plural(head))) + (per is null ? "" : " per " + per);
    }

    private static (string Head, string? Per) Parted(string unit) =>
        unit.IndexOf(" per ", StringComparison.Ordinal) is > 0 and var at ? (unit[..at], unit[(at + 5)..]) : (unit, null);

    private static string Plural(string unit)
    {
        var last = unit.LastIndexOfAny([' ', '-']) + 1;
        return unit[..last] + (Plurals.TryGetValue(unit[last..], out var plural) ? plural : unit[last..] + "s");
    }
}
