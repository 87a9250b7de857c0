namespace Hearsay.Ledger.Agreement;

/// <summary>A reading as a coder's sheet: its sentences, with the machine's statements and figures. Pure; thread-safe.</summary>
public static class MachineCoder
{
    /// <summary>The sentences of a reading, white space made single; those without letters or digits are left out, and the number counts those that are left.</summary>
    public static IReadOnlyList<CodedSentence> Of(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var text = reading.Report.Text;
        var sentences = reading.Sentences.Where(span => span.In(text).Any(char.IsLetterOrDigit)).ToArray();
        return [.. sentences.Select((span, index) => new CodedSentence(reading.Report.Id, reading.Report.Sha256, index + 1, SentenceTokens.Line(span.In(text)), [.. Rows(reading, span)]))];
    }

    /// <summary>A row for each statement whose content, or cue where it has none, begins in the sentence, with its first figure there; a row for each other figure.</summary>
    private static IEnumerable<CodedRow> Rows(Reading reading, Span sentence)
    {
        var figures = reading.Figures.Where(figure => sentence.Contains(figure.Span.Start)).ToList();
        foreach (var statement in reading.Statements.Where(statement => Start(statement) is { } start && sentence.Contains(start)))
        {
            var first = figures.Find(figure => figure.Statement == statement.Id);
            if (first is not null)
                figures.Remove(first);
            yield return Row(reading.Report.Text, sentence, statement, first);
        }
        foreach (var figure in figures)
            yield return Row(reading.Report.Text, sentence, null, figure);
    }

    private static int? Start(Statement statement) => statement.Content.Concat(statement.Cue).Concat(statement.Source).Select(span => (int?)span.Start).FirstOrDefault();

    private static CodedRow Row(string text, Span sentence, Statement? statement, Figure? figure)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        Mark(words, "source", statement?.Source);
        Mark(words, "cue", statement?.Cue);
        Mark(words, "content", statement?.Content);
        var categories = new Dictionary<string, string>(StringComparer.Ordinal);
        if (statement is not null)
        {
            categories["origin"] = statement.Origin;
            categories["stance"] = Name(statement.Stance);
            categories["certainty"] = Name(statement.Certainty);
            categories["polarity"] = Name(statement.Polarity);
            categories["modality"] = Name(statement.Modality);
        }
        if (figure is not null)
            categories["unit"] = figure.Unit;
        if (figure?.Outcome is { } outcome)
            categories["outcome"] = outcome;
        return new CodedRow(words, categories, End(figure?.Low), End(figure?.High));

        void Mark(Dictionary<string, string> to, string field, IReadOnlyList<Span>? spans)
        {
            var parts = (spans ?? []).Where(span => span.Start < sentence.End && span.End > sentence.Start)
                .Select(span => SentenceTokens.Line(text[Math.Max(span.Start, sentence.Start)..Math.Min(span.End, sentence.End)])).Where(part => part.Any(char.IsLetterOrDigit));
            if (string.Join(" ... ", parts) is { Length: > 0 } line)
                to[field] = line;
        }
    }

    private static double? End(decimal? end) => end is { } value and >= 0 ? (double)value : null;

    private static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
