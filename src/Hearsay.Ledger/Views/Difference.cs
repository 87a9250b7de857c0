namespace Hearsay.Ledger.Views;

/// <summary>One way in which the ledger of one day differs from that of an earlier one.</summary>
/// <param name="Kind">What is different.</param>
/// <param name="Question">As it is later; as it was before where it is no longer asked.</param>
/// <param name="Position">The new position; null for other kinds.</param>
/// <param name="Before">The flags before; empty where there was no such question.</param>
public sealed record Difference(DifferenceKind Kind, Question Question, Position? Position, IReadOnlyList<FlagKind> Before)
{
    /// <summary>The differences in the order of the later questions, then those that are no longer asked. Questions are told apart by id: a hash of their earliest claim, which later reports do not change.</summary>
    public static IReadOnlyList<Difference> Between(Brief from, Brief to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        var before = from.Questions.ToDictionary(question => question.Id, StringComparer.Ordinal);
        var after = to.Questions.Select(question => question.Id).ToHashSet(StringComparer.Ordinal);
        return [.. to.Questions.SelectMany(question => before.TryGetValue(question.Id, out var old) ? Of(old, question) : [new Difference(DifferenceKind.NewQuestion, question, null, [])]),
            .. from.Questions.Where(question => !after.Contains(question.Id)).Select(question => new Difference(DifferenceKind.NoLongerAsked, question, null, question.Flags))];
    }

    private static IEnumerable<Difference> Of(Question old, Question question)
    {
        var held = old.Positions.Select(What).ToHashSet();
        var rows = question.Positions.Where(position => !held.Contains(What(position))).Select(position => new Difference(DifferenceKind.NewPosition, question, position, old.Flags));
        return old.Flags.ToHashSet().SetEquals(question.Flags) ? rows : rows.Append(new Difference(DifferenceKind.OtherFlags, question, null, old.Flags));
    }

    private static (string, decimal?, decimal?, Stance, Polarity, Certainty, Holding) What(Position position) =>
        (position.Origin, position.Low, position.High, position.Stance, position.Polarity, position.Certainty, position.Holds);
}
