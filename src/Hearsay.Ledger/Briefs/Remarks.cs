namespace Hearsay.Ledger.Briefs;

/// <summary>What stands below a question's positions: what is not comparable, and what changed.</summary>
public static class Remarks
{
    private const int Most = 4;

    /// <summary>At most four of each, in the order of the brief.</summary>
    public static IEnumerable<Remark> Of(Question question, Brief brief)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(brief);
        var others = brief.Questions.Where(other => question.NotComparable.Any(comparison => comparison.Question == other.Id)).ToDictionary(other => other.Id, StringComparer.Ordinal);
        foreach (var comparison in question.NotComparable.Take(Most).Where(comparison => others.ContainsKey(comparison.Question)))
            yield return Comparable(comparison, others[comparison.Question]);
        foreach (var change in brief.Changes.Where(change => change.Question == question.Id).Take(Most))
            yield return Changed(change, change.Kind == ChangeKind.AttributionLost ? "" : "Changed: ");
    }

    private static Remark Comparable(Comparison comparison, Question other)
    {
        var position = other.Positions.FirstOrDefault(position => position.Low is not null || position.High is not null) ?? other.Positions[0];
        string value = Wording.Value(position, other.Unit), origin = Wording.Origin(position), terms = string.Join(" and ", comparison.Terms);
        return comparison.Bound
            ? Remark.Of($"Bounds it from below: {value} ({position.Cites}), {origin}. \"{other}\" asks for less.")
            : Remark.Of($"Not comparable: {value} ({position.Cites}), {origin}. \"{other}\" differs in {terms}.");
    }

    /// <summary>A sentence on what changed, and where.</summary>
    /// <param name="change">The change.</param>
    /// <param name="before">Words to begin with.</param>
    public static Remark Changed(Change change, string before = "")
    {
        ArgumentNullException.ThrowIfNull(change);
        var origin = Harmless.Line(change.Origin);
        return change.Kind switch
        {
            ChangeKind.Revised => Remark.Of($"{before}{origin} gives another figure ({change.From}, then {change.To})."),
            ChangeKind.Turned => Remark.Of($"{before}{origin} holds the opposite ({change.From}, then {change.To})."),
            ChangeKind.Hardened => Remark.Of($"{before}{origin} is surer ({change.From}, then {change.To})."),
            ChangeKind.Softened => Remark.Of($"{before}{origin} is less sure ({change.From}, then {change.To})."),
            ChangeKind.Spoke => Remark.Of($"{before}{origin} was silent and spoke ({change.From}, then {change.To})."),
            _ => Remark.Of($"{before}Attribution lost: the figure of {origin} is told without an origin ({change.From}, then {change.To})."),
        };
    }
}
