namespace Hearsay.Export.Tests;

public sealed class FigureCsvTests
{
    [Fact]
    public void One_figure_is_one_line_below_a_header()
    {
        var lines = Csv(Table.Row("over 1,000", 1000, null)).Split("\r\n");

        Assert.Equal(3, lines.Length);
        Assert.Equal(string.Join(',', FigureCsv.Header), lines[0]);
        Assert.StartsWith("q1,\"How many hens, \"\"all told\"\"?\",a.txt/f1,a.txt,,2031-05-02,Ida Brandt,,asserts,certain,affirmed,happened,\"over 1,000\",\"over 1,000\",count,1000,,no,count,", lines[1], StringComparison.Ordinal);
        Assert.Equal("", lines[2]);
    }

    [Theory]
    [InlineData("=HYPERLINK(1)")]
    [InlineData("+44")]
    [InlineData("-2+3")]
    [InlineData("@SUM(1)")]
    public void A_name_that_a_spreadsheet_would_run_is_a_text(string origin)
    {
        var csv = Csv(Table.Row("5", 5, 5, origin));

        Assert.Contains("'" + origin, csv, StringComparison.Ordinal);
        Assert.DoesNotContain("," + origin, csv, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_below_zero_stays_a_number() => Assert.Contains(",-5,-5,no,celsius,", Csv(Table.Row("minus 5", -5, -5, unit: "celsius", kind: FigureKind.Measure)), StringComparison.Ordinal);

    [Fact]
    public void A_conversion_stands_beside_the_reports_own_unit() => Assert.Contains(",5,5,no,mile,8.05,8.05,kilometre,", Csv(Table.Row("five", 5, 5, unit: "mile", kind: FigureKind.Measure)), StringComparison.Ordinal);

    private static string Csv(params Hearsay.Ledger.Views.FigureRow[] rows)
    {
        using var writer = new StringWriter();
        FigureCsv.Write(Table.Of(rows), writer);
        return writer.ToString();
    }
}
