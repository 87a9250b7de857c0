namespace Hearsay.Ledger.Questions;

/// <summary>Counts the separate origins behind what is affirmed, as an interval: what may be one source lowers its low end, what may be two raises its high end.</summary>
internal static class Independence
{
    /// <param name="evidence">All of one question.</param>
    /// <param name="originals">Indices of the reports that a report is taken from; none for an original.</param>
    public static IndependentOrigins Count(IReadOnlyList<Evidence> evidence, ILookup<int, int> originals)
    {
        var rules = new List<string>();
        var behind = evidence.Where(item => item.Affirms).ToList();
        if (behind.Count == 0)
            behind = [.. evidence.Where(item => item.Dissents)];
        var own = WithoutCopies(behind, originals, rules);
        var named = own.Where(item => item.IsNamed).GroupBy(item => item.Origin, StringComparer.Ordinal).ToArray();
        var joint = named.Sum(group => Parts(group.Key) - 1);
        if (joint > 0)
            rules.Add("quoted together: " + string.Join("; ", named.Where(group => Parts(group.Key) > 1).Select(group => group.Key)));
        var low = named.Length - OfOneState(named, rules) - AlsoRelays(named, own, rules) - Described(named, rules);
        var open = Hidden(own, named, rules);
        return new IndependentOrigins(Math.Max(low, own.Count > 0 ? 1 : 0), Math.Max(named.Length + joint + open, own.Count > 0 ? 1 : 0), rules);
    }

    private static List<Evidence> WithoutCopies(List<Evidence> evidence, ILookup<int, int> originals, List<string> rules)
    {
        if (!evidence.Exists(item => originals.Contains(item.Report.Index)))
            return evidence;
        var held = evidence.Select(item => (item.Report.Index, item.Origin, item.Figure?.Low, item.Figure?.High)).ToHashSet();
        var own = evidence.Where(item => !originals[item.Report.Index].Any(original => held.Contains((original, item.Origin, item.Figure?.Low, item.Figure?.High)))).ToList();
        if (own.Count < evidence.Count)
            rules.Add("a copy is counted with its original");
        return own;
    }

    /// <summary>How many actors a name joins: "A, B and C officials" joins three.</summary>
    private static int Parts(string name)
    {
        var and = name.LastIndexOf(" and ", StringComparison.Ordinal);
        return and < 0 ? 1 : 2 + name.AsSpan(0, and).Count(", ");
    }

    private static int OfOneState(IGrouping<string, Evidence>[] named, List<string> rules)
    {
        if (named.Length < 2)
            return 0;
        var less = 0;
        foreach (var state in named.Where(group => group.First().Side is not null).GroupBy(group => group.First().Side!, StringComparer.Ordinal))
        {
            if (state.Count() < 2)
                continue;
            less += state.Count() - 1;
            rules.Add($"of one government ({state.Key}), perhaps one source: " + string.Join("; ", state.Select(group => group.Key)));
        }
        return less;
    }

    /// <summary>A group that is described ("police") and not known to speak for another party than the rest may be one of the rest.</summary>
    private static int Described(IGrouping<string, Evidence>[] named, List<string> rules)
    {
        var described = named.Where(group => group.First() is { OriginKind: OriginKind.Group, Side: null }).Select(group => group.Key).ToArray();
        if (described.Length == 0 || named.Length < 2)
            return 0;
        rules.Add("described, not named: may be one of the others: " + string.Join("; ", described));
        return Math.Min(described.Length, named.Length - 1);
    }

    private static int AlsoRelays(IGrouping<string, Evidence>[] named, List<Evidence> own, List<string> rules)
    {
        var relays = own.SelectMany(item => item.Via).ToHashSet(StringComparer.Ordinal);
        var both = named.Where(group => relays.Contains(group.Key)).Select(group => group.Key).ToArray();
        if (both.Length > 0)
            rules.Add("also relays another's word here: " + string.Join("; ", both));
        return Math.Min(both.Length, Math.Max(0, named.Length - 1));
    }

    /// <summary>Origins that may stand behind what is told without one: as many as there are different values, or reports where there are none.</summary>
    private static int Hidden(List<Evidence> own, IGrouping<string, Evidence>[] named, List<string> rules)
    {
        var hidden = own.Where(item => !item.IsNamed).ToArray();
        if (hidden.Length == 0)
            return 0;
        var values = hidden.Where(item => item.HasValue).Select(item => (item.Figure!.Low, item.Figure.High)).Distinct().Count();
        var places = hidden.Where(item => !item.HasValue).Select(item => item.Report.Index).Distinct().Count();
        rules.Add(named.Length > 0 ? "told without a named origin: may be one of the named or another" : "told without a named origin");
        return values + places;
    }
}
