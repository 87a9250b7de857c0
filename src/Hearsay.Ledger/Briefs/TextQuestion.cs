namespace Hearsay.Ledger.Briefs;

/// <summary>One question with its answer, its positions, and what is near it and not comparable.</summary>
internal static class TextQuestion
{
    private const int Indent = 3, LongestWords = 150, MostRows = 14;

    public static void Write(int number, Question question, Brief brief, Page page)
    {
        page.Title(number.ToString(System.Globalization.CultureInfo.InvariantCulture), Harmless.Line(question.Ask), string.Join(", ", question.Flags.Select(Wording.Flag)));
        page.Paragraph(Indent, Answer.To(question));
        page.Empty();
        WriteFigures(question, page);
        WriteStances(question, page);
        Remarks.Of(question, brief).ToList().ForEach(remark => page.Paragraph(Indent, remark));
    }

    private static void WriteFigures(Question question, Page page)
    {
        var valued = question.Positions.Where(position => position.Low is not null || position.High is not null).ToArray();
        if (valued.Length == 0)
            return;
        var widest = Math.Min(page.Width / 4, valued.Take(MostRows).Max(position => Columns.Width(Wording.Value(position, question.Unit))));
        string? before = null;
        foreach (var position in valued.Take(MostRows))
        {
            var date = Wording.ShortDate(position.Date);
            var head = $"{new string(' ', Indent)}{Columns.PadLeft(date == before ? "" : date, 8)}  {Columns.PadRight(Wording.Value(position, question.Unit), widest)}  ";
            page.Row(head, FigureWords(position), Cites.Of(position.Cites));
            before = date;
        }
        More(valued.Length, page);
    }

    private static string FigureWords(Position position)
    {
        var notes = new[] { position.Stance is Stance.Asserts or Stance.Estimates ? "" : Wording.Act(position), Wording.Hedge(position.Certainty) }
            .Where(note => note.Length > 0).ToArray();
        return Wording.Origin(position) + (notes.Length > 0 ? $" ({string.Join(", ", notes)})" : "");
    }

    private static void WriteStances(Question question, Page page)
    {
        var held = question.Positions.Where(position => position.Low is null && position.High is null).ToArray();
        if (held.Length == 0)
            return;
        if (question.Kind == QuestionKind.Figure && held.Length < question.Positions.Count)
            page.Paragraph(Indent, "Without a figure:");
        foreach (var position in held.Take(MostRows))
        {
            var act = Columns.PadRight(Wording.Act(position), 9);
            page.Row($"{new string(' ', Indent)}{Columns.PadLeft(Wording.ShortDate(position.Date), 8)}  {act}  ", StanceWords(position), Cites.Of(position.Cites));
        }
        More(held.Length, page);
    }

    private static void More(int rows, Page page)
    {
        if (rows > MostRows)
            page.Paragraph(Indent + 10, $"and {Wording.Count(rows - MostRows)} more: --format json has all");
    }

    /// <summary>"Kyrylo Budanov: "Reports in the media are wrong""; a hedge and a cut quote are named.</summary>
    private static string StanceWords(Position position)
    {
        var words = Cut(WithoutThat(Harmless.Line(position.Words ?? "").Trim('"', '“', '”', ',', ' ')));
        var quoted = position.Quotation is Quotation.Verbatim or Quotation.Cut ? $"\"{words}\"" : words;
        var hedge = Wording.Hedge(position.Certainty) is { Length: > 0 } told ? $" ({told})" : "";
        var cut = position.Quotation == Quotation.Cut ? " (quote is cut)" : "";
        return $"{Wording.Origin(position)}{hedge}: {quoted}{cut}";
    }

    private static string WithoutThat(string words) => words.StartsWith("that ", StringComparison.Ordinal) ? words[5..] : words;

    private static string Cut(string words)
    {
        if (words.Length <= LongestWords)
            return words;
        var at = words.LastIndexOf(' ', LongestWords);
        return words[..(at > 0 ? at : LongestWords - (char.IsHighSurrogate(words[LongestWords - 1]) ? 1 : 0))] + " ...";
    }
}
