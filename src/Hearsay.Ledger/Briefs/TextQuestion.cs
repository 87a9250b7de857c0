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
        Remarks.Of(question, brief).ToList().ForEach(remark => page.Paragraph(Indent, remark.ToString()));
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

    private static string FigureWords(Position position) => Wording.Origin(position) + (Held.Notes(position) is { Count: > 0 } notes ? $" ({string.Join(", ", notes)})" : "");

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
        var hedge = Wording.Hedge(position.Certainty) is { Length: > 0 } told ? $" ({told})" : "";
        return $"{Wording.Origin(position)}{hedge}: {Held.Words(position, LongestWords)}";
    }
}
