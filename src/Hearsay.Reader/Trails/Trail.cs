using Hearsay.Language;
using Hearsay.Reader.Manner;

namespace Hearsay.Reader.Trails;

/// <summary>Keeps account of the rules that made the cells of one report's statements and figures. Not thread-safe.</summary>
internal sealed class Trail(Analysis analysis)
{
    private static readonly Dictionary<string, (string Cell, string Why)> Rules =
        WordTable.Read("rules.tsv", 3).ToDictionary(row => row[0], row => (row[1], row[2]), StringComparer.Ordinal);

    private readonly Dictionary<string, List<TrailStep>> _steps = new(StringComparer.Ordinal);

    /// <summary>Id of the statement or figure whose cells are being made.</summary>
    public string Subject { get; set; } = "";

    /// <summary>The steps of one statement or figure, in the order they were taken.</summary>
    public IReadOnlyList<TrailStep> Of(string id) => _steps.GetValueOrDefault(id) ?? [];

    /// <param name="rule">A row of <c>rules.tsv</c>.</param>
    /// <param name="token">The word that it rests on; -1 for none.</param>
    /// <exception cref="KeyNotFoundException">There is no such rule.</exception>
    public void Note(string rule, int token = -1) => Note(rule, token < 0 ? null : new TokenRange(token, token + 1), null);

    public void Note(string rule, TokenRange? tokens, double? margin)
    {
        var (cell, why) = Rules[rule];
        if (!_steps.TryGetValue(Subject, out var steps))
            _steps.Add(Subject, steps = []);
        var step = new TrailStep(cell, rule, why, tokens is { Count: > 0 } range ? analysis.SpanOf(range) : null, margin);
        if (!steps.Contains(step))
            steps.Add(step);
    }
}
