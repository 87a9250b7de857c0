namespace Hearsay.Ledger.Origins;

/// <summary>Which party each origin speaks for: only where a report says so, by its side, its role or its very name.</summary>
internal static class Sides
{
    /// <summary>Sides by canonical name; names that tell none, or several, are left out.</summary>
    public static Dictionary<string, string> Of(IEnumerable<Reading> readings, Names names)
    {
        var told = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var reading in readings)
        {
            foreach (var actor in reading.Actors)
            {
                if ((actor.Side ?? States.Only(actor.Role)) is { } side)
                    Tell(told, names.Canonical(actor.Name), side);
            }
            foreach (var statement in reading.Statements.Where(statement => SpeaksForItsState(statement.OriginKind)))
            {
                if (States.Only(statement.Origin) is { } side)
                    Tell(told, names.Canonical(statement.Origin), side);
            }
        }
        return told.Where(pair => pair.Value.Count == 1).ToDictionary(pair => pair.Key, pair => pair.Value.First(), StringComparer.Ordinal);
    }

    private static bool SpeaksForItsState(OriginKind kind) => kind is OriginKind.Government or OriginKind.Agency or OriginKind.Group;

    private static void Tell(SortedDictionary<string, SortedSet<string>> told, string name, string side)
    {
        if (!told.TryGetValue(name, out var sides))
            told.Add(name, sides = new SortedSet<string>(StringComparer.Ordinal));
        sides.Add(side);
    }
}
