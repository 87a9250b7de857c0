namespace Hearsay.Ledger.Briefs;

/// <summary>
/// The brief as text for a terminal or a printer: the first line of a question answers it, the positions stand below in columns, each with its place.
/// The words of reports are made harmless. Pure layout of what the brief holds.
/// </summary>
public static class TextBrief
{
    /// <summary>Writes the brief; line ends are <c>\n</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The layout is narrower than 60 columns, or shows less than no question.</exception>
    public static void Write(Brief brief, TextWriter writer, BriefLayout? layout = null)
    {
        ArgumentNullException.ThrowIfNull(brief);
        ArgumentNullException.ThrowIfNull(writer);
        layout ??= new BriefLayout();
        ArgumentOutOfRangeException.ThrowIfLessThan(layout.Width, 60, nameof(layout));
        ArgumentOutOfRangeException.ThrowIfLessThan(layout.Top, 0, nameof(layout));
        var page = new Page(writer, layout);
        var shown = Shown.Of(brief, layout.Top);
        TextHead.Write(brief, page);
        foreach (var (number, question, opens) in shown.Questions)
        {
            if (opens is not null)
                page.Heading($"EVENT   {Harmless.Line(opens.Title)} ({Wording.Count(opens.Reports.Count, "report")})");
            page.Empty();
            TextQuestion.Write(number, question, brief, page);
        }
        if (shown.More > 0)
        {
            page.Empty();
            page.Paragraph(0, $"{Wording.Count(shown.More, "more question")} of less weight: --top {shown.Questions.Count + shown.More} shows all.");
        }
        TextTail.Write(brief, shown, page);
    }
}
