using Hearsay.Language;
using Hearsay.Language.Coreference;
using Hearsay.Reader.Actors;
using Hearsay.Reader.Tellings;
using Hearsay.Reader.Trails;

namespace Hearsay.Reader.Origins;

/// <summary>
/// Turns the tellings of a report into its actors and statements: who stands behind each, through whom, how it is told, and what it claims.
/// A pure function of its arguments, thread-safe; the work grows with the length of the text and the number of tellings.
/// </summary>
public static class StatementBuilder
{
    /// <summary>Builds actors and statements.</summary>
    /// <param name="analysis">The language analysis of the report's text.</param>
    /// <param name="report">The report; its outlet or author is the origin of what "we" or "I" say outside of quotes.</param>
    /// <param name="tellings">In any order, <see cref="Telling.Parent"/> an index in the list. One with no token at all is left out.</param>
    /// <param name="entities">Works out which phrases of the text mention the same; called once at most, where a pronoun asks for it. Null where that is not known: pronouns are then resolved by salience alone.</param>
    public static BuiltStatements Build(Analysis analysis, Report report, IReadOnlyList<Telling> tellings, Func<EntityMap>? entities = null)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(tellings);
        return Build(analysis, report, tellings, entities, null);
    }

    /// <inheritdoc cref="Build(Analysis, Report, IReadOnlyList{Telling}, Func{EntityMap})"/>
    /// <param name="trail">Takes down the rules that made each cell.</param>
    internal static BuiltStatements Build(Analysis analysis, Report report, IReadOnlyList<Telling> tellings, Func<EntityMap>? entities, Trail? trail) =>
        new StatementAssembly(analysis, report, tellings, entities, trail).Run();
}
