namespace Hearsay.Reader.Origins;

/// <summary>The actors and statements of one report.</summary>
/// <param name="Actors">Ids <c>a1</c>, <c>a2</c> ... in the order of their first mention.</param>
/// <param name="Statements">Ids <c>s1</c>, <c>s2</c> ... in the order of their first span.</param>
public sealed record BuiltStatements(IReadOnlyList<Actor> Actors, IReadOnlyList<Statement> Statements);
