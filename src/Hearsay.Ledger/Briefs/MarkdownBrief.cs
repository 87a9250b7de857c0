using System.Globalization;
using System.Text;

namespace Hearsay.Ledger.Briefs;

/// <summary>The brief as Markdown (CommonMark with tables). The words of reports are made harmless and escaped: they make no markup.</summary>
public static class MarkdownBrief
{
    private const string Special = "\\`*_{}[]<>#|~&!";

    /// <summary>Writes the <paramref name="top"/> weightiest questions; line ends are <c>\n</c>.</summary>
    public static void Write(Brief brief, TextWriter writer, int top = 20)
    {
        ArgumentNullException.ThrowIfNull(brief);
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentOutOfRangeException.ThrowIfNegative(top);
        var shown = Shown.Of(brief, top);
        Lines(writer, "# Brief", "", $"{Summary.Reports(brief)}  ", Summary.Questions(brief), "");
        foreach (var (number, question, opens) in shown.Questions)
        {
            if (opens is not null)
                Lines(writer, $"## {Plain(opens.Title)}", "");
            WriteQuestion(number, question, brief, writer);
        }
        if (shown.More > 0)
            Lines(writer, $"{Wording.Count(shown.More, "more question")} of less weight.", "");
        WriteTail(brief, shown, writer);
    }

    private static void WriteQuestion(int number, Question question, Brief brief, TextWriter writer)
    {
        var flags = string.Join(", ", question.Flags.Select(Wording.Name));
        Lines(writer, $"### {number.ToString(CultureInfo.InvariantCulture)}. {Plain(question.Ask)}", "");
        Lines(writer, (flags.Length > 0 ? $"**{Wording.Sentence(flags)}.** " : "") + Plain(Answer.To(question)), "");
        Lines(writer, "| date | holds | origin | words | where |", "|---|---|---|---|---|");
        foreach (var position in question.Positions)
        {
            var value = Wording.Value(position, question.Unit);
            var hedge = Wording.Hedge(position.Certainty);
            var holds = (value.Length > 0 ? value : Wording.Act(position)) + (hedge.Length > 0 ? $" ({hedge})" : "");
            var words = value.Length > 0 ? "" : Plain(position.Words ?? "") + (position.Quotation == Quotation.Cut ? " (quote is cut)" : "");
            Lines(writer, $"| {Wording.ShortDate(position.Date)} | {Plain(holds)} | {Plain(Wording.Origin(position))} | {words} | {Cites.Of(position.Cites)} |");
        }
        Lines(writer, "");
        foreach (var remark in Remarks.Of(question, brief))
            Lines(writer, Plain(remark.ToString()), "");
    }

    private static void WriteTail(Brief brief, Shown shown, TextWriter writer)
    {
        var sources = Sources.Of(brief, shown).Select(source => $"- {source.Place}: {Plain(source.Words)}").ToArray();
        if (sources.Length > 0)
            Lines(writer, ["## Sources", "", .. sources, ""]);
        var reports = brief.Reports.Where(report => shown.Letters.Contains(report.Letter)).Select(report =>
            $"- {report.Letter}: {Plain(string.Join(", ", new[] { report.Published?.ToString() ?? "undated", report.Outlet, report.Title, report.Id }.OfType<string>()))}").ToArray();
        if (reports.Length > 0)
            Lines(writer, ["## Reports", "", .. reports, ""]);
        Lines(writer, "## How this was read", "", Plain(Summary.HowRead(brief)));
    }

    private static void Lines(TextWriter writer, params IEnumerable<string> lines)
    {
        foreach (var line in lines)
            writer.Write(line + "\n");
    }

    private static string Plain(string words)
    {
        var plain = new StringBuilder();
        foreach (var c in Harmless.Line(words))
        {
            if (Special.Contains(c, StringComparison.Ordinal))
                plain.Append('\\');
            plain.Append(c);
        }
        return plain.ToString();
    }
}
