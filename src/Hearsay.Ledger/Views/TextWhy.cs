using System.Globalization;
using Hearsay.Ledger.Briefs;

namespace Hearsay.Ledger.Views;

/// <summary>Why the cells of a statement or figure are what they are, or a question counts as it does, as text. Pure layout.</summary>
public static class TextWhy
{
    private const int Label = 11, Indent = 3;

    /// <param name="found">What is asked about.</param>
    /// <param name="steps">The steps that made a statement or figure; none for a question.</param>
    /// <param name="same">Whether this build reads it as the ledger has it.</param>
    public static void Write(Found found, IReadOnlyList<TrailStep> steps, bool same, TextWriter writer, BriefLayout layout)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(steps);
        var page = new Page(writer, layout);
        if (found.Told is { } told)
            WriteTold(told, steps, same, page);
        else if (found.Question is { } question)
            WriteQuestion(question, page);
    }

    private static void WriteTold(ToldItem told, IReadOnlyList<TrailStep> steps, bool same, Page page)
    {
        page.Title("WHY", Harmless.Line(told.Id), "");
        page.Empty();
        page.Paragraph(Indent, Quoted.Of(told));
        if (!same)
            page.Paragraph(Indent, "Another build made the reading in the ledger; these are the rules of this build, which reads the report otherwise.");
        foreach (var (cell, value) in Cells.Of(told))
        {
            var made = steps.Where(step => step.Cell == cell).ToArray();
            if (made.Length == 0)
                continue;
            page.Empty();
            Row(cell, value.Length > 0 ? value : "none", page);
            foreach (var step in made)
                Row("", Said(step, told.Reading.Report.Text), page);
        }
    }

    private static string Said(TrailStep step, string text)
    {
        var words = step.Evidence is { } evidence ? $": \"{evidence.In(text)}\"" : "";
        var margin = step.Margin is { } odds ? string.Create(CultureInfo.InvariantCulture, $", margin {odds:0.0#}") : "";
        return $"{step.Why}{words} ({step.Rule}{margin})";
    }

    private static void WriteQuestion(Question question, Page page)
    {
        page.Title("WHY", question.Id, string.Join(", ", question.Flags.Select(Wording.Flag)));
        page.Paragraph(Indent, question.Ask);
        page.Empty();
        Row("origins", Wording.Origins(question.IndependentOrigins), page);
        foreach (var rule in question.IndependentOrigins.Rules)
            Row("", rule, page);
        page.Empty();
        if (question.Flags.Count == 0)
            Row("flags", "none", page);
        foreach (var flag in question.Flags)
            Row(flag == question.Flags[0] ? "flags" : "", $"{Wording.Name(flag)}: {Wording.Reason(flag)}", page);
        page.Empty();
        foreach (var position in question.Positions)
            Row(position.Holds.ToString().ToLowerInvariant(), Wording.Origin(position) + " (" + string.Join(", ", position.Cites.Select(cite => $"{cite.Letter}:{cite.Paragraph}")) + ")", page);
        page.Empty();
        Row("held by", string.Join(", ", question.Items.Select(item => $"{item.Report}/{item.Figure ?? item.Statement}")), page);
    }

    private static void Row(string label, string words, Page page)
    {
        if (label.Length == 0 && words.Length == 0)
            return;
        var lines = Columns.Wrap(Harmless.Line(words), page.Width - Indent - Label);
        for (var i = 0; i < Math.Max(1, lines.Count); i++)
            page.Line($"   {Columns.PadRight(i == 0 ? label : "", Label)}{(i < lines.Count ? lines[i] : "")}");
    }
}
