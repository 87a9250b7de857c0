using Hearsay.Ledger.Briefs;

namespace Hearsay.Ledger.Views;

/// <summary>What the views have in common as text: what was left out, how many rows there are, and which report the rows are of.</summary>
internal sealed class ViewPage(TextWriter writer, BriefLayout layout)
{
    public Page Page { get; } = new(writer, layout);

    /// <summary>The first lines: what is shown, whom the origin looked for stands for, and what is undated.</summary>
    public void Head(string words, IReadOnlyList<string> origins, int undated, string noun = "report")
    {
        Page.Paragraph(0, words);
        foreach (var note in Notes(origins, undated, noun))
            Page.Paragraph(0, note, 3);
        Page.Empty();
    }

    /// <summary>Whom the origin looked for stands for, and what is undated.</summary>
    public static IEnumerable<string> Notes(IReadOnlyList<string> origins, int undated, string noun)
    {
        if (origins.Count > 0)
            yield return $"The origin looked for: {string.Join("; ", origins.Select(Harmless.Line))}.";
        if (undated > 0)
            yield return $"{Wording.Count(undated, "undated " + noun)} left out: nothing tells when {(undated == 1 ? "it was" : "they were")} {(noun == "report" ? "published" : "said")}.";
    }

    /// <summary>The first rows of many, and a line that counts the rest.</summary>
    public void Rows<T>(IReadOnlyList<T> rows, Action<T> write)
    {
        foreach (var row in rows.Take(layout.Top))
            write(row);
        Rest(rows.Count);
    }

    /// <summary>A row that begins with a name; one too long for its column stands whole on a line of its own, for a command takes it as it is.</summary>
    public void Named(string name, int width, string words, string place)
    {
        var whole = Harmless.Line(name);
        var fits = Columns.Width(whole) <= width;
        if (!fits)
            Page.Paragraph(0, whole);
        Page.Row(Columns.PadRight(fits ? whole : "", width) + "  ", words, place);
    }

    /// <summary>A line that counts what is left of so many, where something is.</summary>
    public void Rest(int count)
    {
        if (count <= layout.Top)
            return;
        Page.Empty();
        More(count - layout.Top, count);
    }

    /// <summary>How many of all are not shown.</summary>
    public void More(int left, int all) => Page.Paragraph(0, $"{Wording.Count(left)} more: --top {all} shows all.");

    /// <summary>A report's id, outlet and date, safe to print.</summary>
    public static string About(Report report) => Harmless.Line(string.Join(", ", new[] { report.Id, report.Outlet, report.Published is { } published ? Wording.Date(published) : "undated" }.OfType<string>()));

    /// <summary>The first rows of many, those of one report under its name.</summary>
    public void Under(IReadOnlyList<ToldItem> rows, Action<ToldItem> write)
    {
        Reading? before = null;
        Rows(rows, row =>
        {
            if (row.Reading != before)
                Open(row.Reading.Report, before is null);
            before = row.Reading;
            write(row);
        });
    }

    private void Open(Report report, bool first)
    {
        if (!first)
            Page.Empty();
        Page.Paragraph(0, About(report), 3);
    }
}
