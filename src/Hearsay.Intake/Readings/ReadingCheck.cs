namespace Hearsay.Intake.Readings;

/// <summary>Whether a reading that was made elsewhere hangs together: its spans lie in the text, its ids are its own, and what it points at is there.</summary>
internal static class ReadingCheck
{
    /// <summary>What is wrong with it, in a clause; null where nothing is.</summary>
    public static string? Fault(Reading reading)
    {
        var length = reading.Report.Text.Length;
        var statements = new HashSet<string>(StringComparer.Ordinal);
        var figures = new HashSet<string>(StringComparer.Ordinal);
        return reading.Actors.Select(actor => actor.Id).Concat(reading.Statements.Select(statement => statement.Id)).Concat(reading.Figures.Select(figure => figure.Id)).Any(string.IsNullOrWhiteSpace)
            ? "an id is empty"
            : Doubled("actor", reading.Actors.Select(actor => actor.Id), []) ?? Doubled("statement", reading.Statements.Select(statement => statement.Id), statements) ?? Doubled("figure", reading.Figures.Select(figure => figure.Id), figures)
            ?? Beyond("a sentence", reading.Sentences, length) ?? Beyond("furniture", reading.Furniture, length)
            ?? reading.Actors.Select(actor => Beyond($"actor {actor.Id}", actor.Mentions, length)).FirstOrDefault(fault => fault is not null)
            ?? reading.Statements.Select(statement => Of(statement, statements, length)).FirstOrDefault(fault => fault is not null)
            ?? reading.Figures.Select(figure => Of(figure, statements, figures, length)).FirstOrDefault(fault => fault is not null);
    }

    private static string? Doubled(string what, IEnumerable<string> ids, HashSet<string> seen) => ids.FirstOrDefault(id => !seen.Add(id)) is { } twice ? $"{what} {twice} is there twice" : null;

    private static string? Of(Statement statement, HashSet<string> statements, int length) =>
        Beyond($"statement {statement.Id}", statement.Source.Concat(statement.Cue).Concat(statement.Content), length)
        ?? (statement.Origin is not { Length: > 0 } ? $"statement {statement.Id} has no origin" : null)
        ?? (statement.Content.Count + statement.Cue.Count + statement.Source.Count == 0 ? $"statement {statement.Id} points at nothing in the text" : null)
        ?? (statement.Parent is { } parent && (parent == statement.Id || !statements.Contains(parent)) ? $"statement {statement.Id} is told in {parent}, which is no other statement" : null);

    private static string? Of(Figure figure, HashSet<string> statements, HashSet<string> figures, int length) =>
        Beyond($"figure {figure.Id}", [figure.Span], length)
        ?? (figure.Low > figure.High ? $"figure {figure.Id} has its low above its high" : null)
        ?? (figure.Low is null && figure.High is null ? $"figure {figure.Id} has neither low nor high" : null)
        ?? (figure.Unit is not { Length: > 0 } ? $"figure {figure.Id} has no unit" : null)
        ?? (figure.Statement is { } holder && !statements.Contains(holder) ? $"figure {figure.Id} is told in {holder}, which is no statement" : null)
        ?? (figure.PartOf is { } whole && (whole == figure.Id || !figures.Contains(whole)) ? $"figure {figure.Id} is part of {whole}, which is no other figure" : null);

    private static string? Beyond(string what, IEnumerable<Span> spans, int length)
    {
        foreach (var span in spans)
            if (span.Start < 0 || span.End > length || span.Start >= span.End)
                return $"{what}: {span} is no stretch of its text of {length} characters";
        return null;
    }
}
