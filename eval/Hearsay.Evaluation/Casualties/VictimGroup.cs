using System.Text.Json;

namespace Hearsay.Evaluation.Casualties;

/// <summary>Victims of one incident as MUC's keys record them.</summary>
/// <param name="Numbers">How many, by the report; more than one pair of ends where the key allows several.</param>
/// <param name="Effects">What became of them, as far as it is death or injury.</param>
/// <param name="Optional">Whether the key leaves it open to report them.</param>
internal sealed record VictimGroup(IReadOnlyList<(decimal? Low, decimal? High)> Numbers, Harm Effects, bool Optional)
{
    public static VictimGroup Of(JsonElement victims) => new(
        [.. victims.GetProperty("numbers").EnumerateArray().Select(number => (End(number, "low"), End(number, "high")))],
        victims.GetProperty("effects").EnumerateArray().Aggregate(Harm.None, (all, effect) => all | HarmWords.OfKey(effect.GetString()!)),
        victims.GetProperty("optional").GetBoolean());

    /// <summary>The numbers of two or more; "more than one" is as vague as "several" and left out.</summary>
    public IEnumerable<(decimal? Low, decimal? High)> Counts() =>
        Numbers.Where(number => Math.Max(number.Low ?? 0, number.High ?? 0) >= 2 && number is not (2, null));

    private static decimal? End(JsonElement number, string name) =>
        number.GetProperty(name) is { ValueKind: JsonValueKind.Number } end ? end.GetDecimal() : null;
}
