using Hearsay.Ledger.Origins;

namespace Hearsay.Ledger.Questions;

/// <summary>Counts the separate origins behind what is affirmed, as an interval: what may be one source lowers its low end, what may be two raises its high end.</summary>
internal static class Independence
{
    private const int SameNumberInDays = 1, MostEnds = 8;

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
        var low = named.Length - OfOneState(named, rules) - AlsoRelays(named, own, rules) - Described(named, rules) - Shortened(named, rules);
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

    /// <summary>A group or a role that is described ("police", "director of the hospital") and not known to speak for another party than the rest may be one of the rest.</summary>
    private static int Described(IGrouping<string, Evidence>[] named, List<string> rules)
    {
        var described = named.Where(group => group.First() is { Side: null } first && (first.OriginKind == OriginKind.Group || first.OriginKind == OriginKind.Person && char.IsLower(group.Key[0])))
            .Select(group => group.Key).ToArray();
        if (described.Length == 0 || named.Length < 2)
            return 0;
        rules.Add("described, not named: may be one of the others: " + string.Join("; ", described));
        return Math.Min(described.Length, named.Length - 1);
    }

    /// <summary>An agency or organisation whose name is the end of another's ("ministry", "health ministry") may be that one.</summary>
    private static int Shortened(IGrouping<string, Evidence>[] named, List<string> rules)
    {
        var ends = named.SelectMany(group => Ends(group.Key)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var shortened = named.Where(group => group.First().OriginKind is OriginKind.Agency or OriginKind.Organisation or OriginKind.Outlet && ends.Contains(group.Key)).Select(group => group.Key).ToArray();
        if (shortened.Length > 0)
            rules.Add("may be short for another: " + string.Join("; ", shortened));
        return shortened.Length;
    }

    /// <summary>What stands behind each of the last spaces of a name: "health ministry" and "ministry" of "Velm health ministry".</summary>
    private static IEnumerable<string> Ends(string name)
    {
        var at = name.LastIndexOf(' ');
        for (var count = 0; at > 0 && count < MostEnds; at = name.LastIndexOf(' ', at - 1), count++)
            yield return name[(at + 1)..];
    }

    /// <summary>Who relays another's word here, and whoever hands on news for a living, may stand for one of the rest.</summary>
    private static int AlsoRelays(IGrouping<string, Evidence>[] named, List<Evidence> own, List<string> rules)
    {
        var relays = own.SelectMany(item => item.Via).ToHashSet(StringComparer.Ordinal);
        var both = named.Where(group => relays.Contains(group.Key)).Select(group => group.Key).ToArray();
        if (both.Length > 0)
            rules.Add("also relays another's word here: " + string.Join("; ", both));
        var media = named.Length < 2 ? [] : named.Where(group => !relays.Contains(group.Key) && Media.Is(group.Key, group.First().OriginKind)).Select(group => group.Key).ToArray();
        if (media.Length > 0)
            rules.Add("hands on news: may tell on the word of one of the others: " + string.Join("; ", media));
        return Math.Min(both.Length + media.Length, Math.Max(0, named.Length - 1));
    }

    /// <summary>Origins that may stand behind what is told without one: as many as there are different values that nobody named gives at about that time, or reports where there are none.</summary>
    private static int Hidden(List<Evidence> own, IGrouping<string, Evidence>[] named, List<string> rules)
    {
        var hidden = own.Where(item => !item.IsNamed).ToArray();
        if (hidden.Length == 0)
            return 0;
        var given = hidden.Where(item => item.HasValue).ToArray();
        var told = own.Where(item => item is { IsNamed: true, HasValue: true }).SelectMany(Told).ToHashSet();
        var untold = given.Where(item => !Told(item).Any(number => Near(number).Any(told.Contains))).ToArray();
        if (untold.Length < given.Length)
            rules.Add("told without an origin, with the number that one who is named gives within a day: counted with that one");
        var values = untold.Select(item => (item.Figure!.Low, item.Figure.High)).Distinct().Count();
        var places = hidden.Where(item => !item.HasValue).Select(item => item.Report.Index).Distinct().Count();
        if (values + places > 0)
            rules.Add(named.Length > 0 ? "told without a named origin: may be one of the named or another" : "told without a named origin");
        return values + places;
    }

    /// <summary>The number, whatever its bound ("41", "over 41"), with the day of the report; none where that is unknown.</summary>
    private static IEnumerable<(decimal Number, int Day)> Told(Evidence item) =>
        (item.Figure!.Low ?? item.Figure.High) is { } number && item.Report.Report.Published is { } published ? [(number, published.First.DayNumber)] : [];

    private static IEnumerable<(decimal, int)> Near((decimal Number, int Day) told) =>
        Enumerable.Range(told.Day - SameNumberInDays, 2 * SameNumberInDays + 1).Select(day => (told.Number, day));
}
