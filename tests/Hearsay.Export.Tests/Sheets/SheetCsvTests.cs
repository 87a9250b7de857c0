using Hearsay.Export.Sheets;
using Hearsay.Ledger;
using Hearsay.Ledger.Decisions;
using Hearsay.Ledger.Sheets;
using static Hearsay.Testing.Briefs.Piles;

namespace Hearsay.Export.Tests.Sheets;

public sealed class SheetCsvTests
{
    [Theory]
    [InlineData("cells")]
    [InlineData("roster")]
    [InlineData("ucdp")]
    [InlineData("acled")]
    [InlineData("ibc")]
    public void A_sheet_without_incidents_is_a_header(string columns) => Assert.Equal(string.Join(',', SheetCsv.Header(columns)) + "\r\n", Csv(columns));

    [Fact]
    public void Ucdp_has_low_and_high_and_no_best()
    {
        var row = Row("ucdp", Says("a", "Ida Brandt", "12", 12), Says("b", "Jon Falk", "31", 31));

        Assert.Equal(("12", "31", ""), (row["low"], row["high"], row["best"]));
        Assert.Equal(("", "", "", ""), (row["deaths_a"], row["deaths_b"], row["deaths_civilians"], row["deaths_unknown"]));
        Assert.Equal("2", row["number_of_sources"]);
        Assert.Contains("[[12]] people were killed", row["hearsay_evidence"], StringComparison.Ordinal);
    }

    [Fact]
    public void Deaths_on_which_all_agree_stand_where_one_number_is_asked_for()
    {
        Assert.Equal("12", Row("ucdp", Says("a", "Ida Brandt", "12", 12), Says("b", "Jon Falk", "12", 12))["deaths_unknown"]);
        Assert.Equal("12", Row("acled", Says("a", "Ida Brandt", "12", 12))["fatalities"]);
        Assert.Equal("", Row("acled", Says("a", "Ida Brandt", "12", 12), Says("b", "Jon Falk", "31", 31))["fatalities"]);
    }

    [Fact]
    public void Iraq_Body_Count_has_civilians_only()
    {
        var row = Row("ibc", Says("a", "Ida Brandt", "12", 12).Says("Jon Falk", "9 civilians were killed").Figure("9", 9, 9, "civilian", status: CivilStatus.Civilian));

        Assert.Equal(("9", "9", "12"), (row["Reported Minimum"], row["Reported Maximum"], row["hearsay_all_killed_low"]));
        Assert.Equal("civilian: Jon Falk", row["hearsay_classified_by"]);
        Assert.Equal("", Row("ibc", Says("a", "Ida Brandt", "12", 12))["Reported Minimum"]);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+44 Falk")]
    [InlineData("-2+3")]
    [InlineData("@SUM(1)")]
    public void A_name_that_a_spreadsheet_would_run_is_a_text(string origin) => Assert.StartsWith("'" + origin, Row("cells", Says("a", origin, "12", 12))["lowBy"], StringComparison.Ordinal);

    [Fact]
    public void Commas_quotation_marks_and_line_breaks_do_not_leave_their_cell()
    {
        var csv = Csv("cells", Says("a", "Falk, \"the\nHammer\"", "12", 12));

        Assert.Contains("\"Falk, \"\"the Hammer\"\"\"", csv, StringComparison.Ordinal);
        Assert.Equal(csv.Split('\n').Length, csv.Split("\r\n").Length);
    }

    [Fact]
    public void There_are_no_other_columns() => Assert.Throws<ArgumentException>(() => SheetCsv.Header("best"));

    private static ReadingBuilder Says(string id, string origin, string words, decimal value) =>
        Dam(id).Paragraph().Says(origin, words + " people were killed when the dam burst").Figure(words, value, value);

    private static string Csv(string columns, params ReadingBuilder[] builders)
    {
        Reading[] readings = [.. builders.Select(builder => builder.Build()).Select(reading => reading with { Sentences = [new Span(0, reading.Report.Text.Length)] })];
        using var writer = new StringWriter();
        SheetCsv.Write(SheetBuilder.Build(BriefBuilder.Build(readings), readings, Decided.None), columns, writer);
        return writer.ToString();
    }

    /// <summary>The first row, by the names of its columns.</summary>
    private static Dictionary<string, string> Row(string columns, params ReadingBuilder[] builders)
    {
        var lines = Csv(columns, builders).Split("\r\n");
        return Cells(lines[0]).Zip(Cells(lines[1])).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
    }

    /// <summary>The cells of a line: those that hold a comma or a quotation mark stand between quotation marks.</summary>
    private static List<string> Cells(string line)
    {
        var cells = new List<string> { "" };
        var quoted = false;
        foreach (var letter in line)
        {
            if (letter == '"')
                quoted = !quoted;
            else if (letter == ',' && !quoted)
                cells.Add("");
            else
                cells[^1] += letter;
        }
        return cells;
    }
}
