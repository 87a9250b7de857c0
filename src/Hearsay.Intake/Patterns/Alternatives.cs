namespace Hearsay.Intake.Patterns;

/// <summary>Writes out the choices in a pattern: <c>read (more|on)</c> is <c>read more</c> and <c>read on</c>. Choices do not nest.</summary>
internal static class Alternatives
{
    public static IEnumerable<string> Of(string pattern)
    {
        var open = pattern.IndexOf('(', StringComparison.Ordinal);
        if (open < 0)
            return [pattern];
        var close = pattern.IndexOf(')', open);
        return Of(pattern[(close + 1)..]).SelectMany(
            rest => pattern[(open + 1)..close].Split('|').Select(choice => pattern[..open] + choice + rest));
    }
}
