namespace Hearsay.Rules.Tests;

/// <summary>Fails a test with every breach it is given, each with its file and line.</summary>
internal static class Rule
{
    public static void Holds(IEnumerable<Breach> breaches)
    {
        var all = breaches.OrderBy(b => b.Path, StringComparer.Ordinal).ThenBy(b => b.Line).ToList();
        if (all.Count > 0)
            Assert.Fail($"{all.Count} found:\n" + string.Join('\n', all));
    }
}
