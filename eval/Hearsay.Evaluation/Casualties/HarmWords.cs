using System.Text.RegularExpressions;

namespace Hearsay.Evaluation.Casualties;

/// <summary>What an outcome in words says of death and injury; as the scorer that comes with the data has it.</summary>
internal static partial class HarmWords
{
    public static Harm OfKey(string effect) => effect switch
    {
        "DEATH" => Harm.Death,
        "INJURY" => Harm.Injury,
        _ => Harm.None,
    };

    public static Harm In(string? outcome) => outcome is null ? Harm.None
        : (Death().IsMatch(outcome) ? Harm.Death : Harm.None) | (Injury().IsMatch(outcome) ? Harm.Injury : Harm.None);

    [GeneratedRegex("kill|dead|death|die|slain|murder|execut|massac|assassin|casualt|fatal", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Death();

    [GeneratedRegex("wound|injur|hurt|casualt", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Injury();
}
