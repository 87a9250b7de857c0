namespace Hearsay.Ledger.Views;

/// <summary>Statements or figures, in the order of the reports and their texts.</summary>
/// <param name="All">What the filter lets through.</param>
/// <param name="Origins">The names that the origin looked for stands for, in order; empty where none is looked for.</param>
/// <param name="Undated">How many reports were left out because nothing tells when they were published.</param>
public sealed record ToldList(IReadOnlyList<ToldItem> All, IReadOnlyList<string> Origins, int Undated)
{
    /// <summary>The statements of the selection.</summary>
    /// <param name="question">Where one is looked for: only what it holds.</param>
    public static ToldList Claims(Selection selection, ViewFilter filter, IReadOnlyList<Question>? question = null) =>
        Of(selection, filter, reading => reading.Statements.Select(statement => new ToldItem(reading, statement, null)), Held(question));

    /// <summary>The figures of the selection.</summary>
    /// <param name="question">Where one is looked for: only what it holds.</param>
    public static ToldList Figures(Selection selection, ViewFilter filter, IReadOnlyList<Question>? question = null) =>
        Of(selection, filter, FiguresOf, Held(question));

    /// <summary>The figures of one reading, each with the statement that holds it.</summary>
    public static IEnumerable<ToldItem> FiguresOf(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return reading.Figures.Select(figure => new ToldItem(reading, reading.Statements.FirstOrDefault(statement => statement.Id == figure.Statement), figure));
    }

    private static ToldList Of(Selection selection, ViewFilter filter, Func<Reading, IEnumerable<ToldItem>> read, HashSet<string>? held)
    {
        ArgumentNullException.ThrowIfNull(selection);
        ArgumentNullException.ThrowIfNull(filter);
        var all = selection.Readings.SelectMany(read).Where(told => filter.Names(told.Origin) && held?.Contains(told.Id) != false).ToArray();
        var origins = filter.Origin is null ? [] : all.Select(told => told.Origin).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        return new ToldList(all, origins, selection.Undated);
    }

    /// <summary>Ids of all that the questions hold.</summary>
    private static HashSet<string>? Held(IReadOnlyList<Question>? questions) => questions?
        .SelectMany(question => question.Items).SelectMany(item => new[] { item.Statement, item.Figure }.OfType<string>().Select(id => $"{item.Report}/{id}")).ToHashSet(StringComparer.Ordinal);
}
