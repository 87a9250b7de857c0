using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Hearsay.Evaluation.Quantities;

/// <summary>A quantity as NewsQuant marks it.</summary>
/// <param name="Values">One number, or the two ends of a range.</param>
/// <param name="Change"><c>=</c>, <c>~</c>, <c>&lt;</c> or <c>&gt;</c>.</param>
/// <param name="Unit">The words of its unit; none where it has no unit.</param>
internal sealed partial record GoldQuantity(double[] Values, string Change, HashSet<string> Unit)
{
    private const double Tolerance = 1e-6;

    public static GoldQuantity Of(JsonElement quantity)
    {
        var value = quantity.GetProperty("value").GetString()!;
        if (Range().IsMatch(value))
            value = value.Remove(value.IndexOf('-', StringComparison.Ordinal), 1).Insert(value.IndexOf('-', StringComparison.Ordinal), " ");
        return new GoldQuantity(
            [.. Number().Matches(value).Select(number => double.Parse(number.Value, CultureInfo.InvariantCulture))],
            quantity.GetProperty("change").GetString()!,
            UnitWords.Of(quantity.GetProperty("unit").GetString(), quantity.GetProperty("normalized_unit").GetString()));
    }

    public bool HasValueOf(Figure figure) => Values switch
    {
        [] => false,
        [var one] => Near(figure.Low, one) || Near(figure.High, one),
        [var low, var high, ..] => Near(figure.Low, low) && Near(figure.High, high),
    };

    /// <summary>Value and bound: open above or below where the mark says so, approximate where it says so.</summary>
    public bool HasBoundOf(Figure figure) => HasValueOf(figure) && (Values.Length > 1 || Change switch
    {
        ">" => Near(figure.Low, Values[0]) && figure.High is null,
        "<" => Near(figure.High, Values[0]) && figure.Low is null or 0,
        _ => Near(figure.Low, Values[0]) && Near(figure.High, Values[0]) && figure.Approximate == (Change == "~"),
    });

    /// <summary>Value and unit: a word in common, and no more than two words beside it.</summary>
    public bool HasUnitOf(Figure figure)
    {
        if (!HasValueOf(figure))
            return false;
        var words = UnitWords.Of(figure.Unit, figure.Counted);
        var common = words.Count(Unit.Contains);
        return Unit.Count == 0 || (common > 0 && common * 3 >= words.Count);
    }

    /// <summary>Whether a word of the unit is in common, whatever the value.</summary>
    public bool SharesUnitOf(Figure figure) => Unit.Overlaps(UnitWords.Of(figure.Unit, figure.Counted));

    private static bool Near(decimal? end, double value) => end is { } number && Math.Abs((double)number - value) <= Tolerance * Math.Max(1, Math.Abs(value));

    [GeneratedRegex(@"^[\d.]+-", RegexOptions.CultureInvariant)]
    private static partial Regex Range();

    [GeneratedRegex(@"(?<![\d.])-?\d+(?:\.\d+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
