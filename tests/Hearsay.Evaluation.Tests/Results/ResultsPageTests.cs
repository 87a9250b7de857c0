using Hearsay.Evaluation.Results;
using Hearsay.Evaluation.Stages;

namespace Hearsay.Evaluation.Tests.Results;

public sealed class ResultsPageTests
{
    [Fact]
    public void A_row_stands_in_the_table_with_its_stage()
    {
        using var page = new StringWriter();

        ResultsPage.Write([("tides", new Row("an invented shore", [new Metric("high_water", 0.7894), new Metric("exact", 1)]))], page);

        Assert.Contains("\n| `tides` | an invented shore | high water .789, exact 1.000 |\n", page.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain('\r', page.ToString());
    }

    [Fact]
    public void The_page_tells_the_speed_that_the_benchmark_measured()
    {
        using var page = new StringWriter();

        ResultsPage.Write([], page);

        Assert.Contains($"figures and dates of {BenchTable.WordsPerSecond("FiguresAndDates")};", page.ToString(), StringComparison.Ordinal);
        Assert.Matches("^[1-9][0-9,]+$", BenchTable.WordsPerSecond("FiguresAndDates"));
        Assert.Equal("", BenchTable.WordsPerSecond("Tides"));
    }

    [Theory]
    [InlineData(0, ".000")]
    [InlineData(0.0004, ".000")]
    [InlineData(0.9994, ".999")]
    [InlineData(0.9996, "1.000")]
    public void A_score_is_shown_with_three_places(double score, string shown) => Assert.Equal(shown, Shown.Of(score));
}
