namespace Hearsay.Ledger.Briefs;

/// <summary>What stands below a question's positions: what is not comparable, and what changed.</summary>
internal static class Remarks
{
    private const int Most = 4;

    public static IEnumerable<string> Of(Question question, Brief brief)
    {
        var others = brief.Questions.Where(other => question.NotComparable.Any(comparison => comparison.Question == other.Id)).ToDictionary(other => other.Id, StringComparer.Ordinal);
        foreach (var comparison in question.NotComparable.Take(Most).Where(comparison => others.ContainsKey(comparison.Question)))
            yield return Comparable(comparison, others[comparison.Question]);
        foreach (var change in brief.Changes.Where(change => change.Question == question.Id).Take(Most))
            yield return (change.Kind == ChangeKind.AttributionLost ? "" : "Changed: ") + Changed(change);
    }

    private static string Comparable(Comparison comparison, Question other)
    {
        var position = other.Positions.FirstOrDefault(position => position.Low is not null || position.High is not null) ?? other.Positions[0];
        var value = Wording.Value(position, other.Unit);
        var where = $"{value} ({Cites.Of(position.Cites)}), {Wording.Origin(position)}";
        var ask = Harmless.Line(other.Ask);
        return comparison.Bound
            ? $"Bounds it from below: {where}. \"{ask}\" asks for less."
            : $"Not comparable: {where}. \"{ask}\" differs in {string.Join(" and ", comparison.Terms)}.";
    }

    /// <summary>A sentence on what changed, and where.</summary>
    public static string Changed(Change change)
    {
        var origin = Harmless.Line(change.Origin);
        var places = $"{Cites.Of(change.From)}, then {Cites.Of(change.To)}";
        return change.Kind switch
        {
            ChangeKind.Revised => $"{origin} gives another figure ({places}).",
            ChangeKind.Turned => $"{origin} holds the opposite ({places}).",
            ChangeKind.Hardened => $"{origin} is surer ({places}).",
            ChangeKind.Softened => $"{origin} is less sure ({places}).",
            ChangeKind.Spoke => $"{origin} was silent and spoke ({places}).",
            _ => $"Attribution lost: the figure of {origin} is told without an origin ({places}).",
        };
    }
}
