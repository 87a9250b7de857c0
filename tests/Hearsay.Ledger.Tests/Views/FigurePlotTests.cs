using Hearsay.Ledger.Briefs;
using Hearsay.Ledger.Views;

namespace Hearsay.Ledger.Tests.Views;

public sealed class FigurePlotTests
{
    [Fact]
    public void Each_origin_has_a_letter_and_open_ends_an_arrow()
    {
        var lines = Lines(new FigureMark(Day(1), "Ida Brandt", 1000, null, false, false), new FigureMark(Day(9), "Jon Falk", null, 4000, false, false));

        var top = lines.FindIndex(line => line.Contains("4,000 |", StringComparison.Ordinal));
        Assert.EndsWith("B", lines[top], StringComparison.Ordinal);
        Assert.EndsWith("v", lines[top + 1], StringComparison.Ordinal);
        var low = lines.FindIndex(line => line.Contains("|A", StringComparison.Ordinal));
        Assert.Contains("|^", lines[low - 1], StringComparison.Ordinal);
        Assert.Contains(lines, line => line.Contains("A Ida Brandt   B Jon Falk", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("1 May 2031", StringComparison.Ordinal) && line.EndsWith("9 May 2031", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_marks_in_one_place_stand_side_by_side() =>
        Assert.Contains(Lines(new FigureMark(Day(1), "Ida Brandt", 7, 7, false, false), new FigureMark(Day(1), "Jon Falk", 7, 7, false, false)), line => line.EndsWith("|AB", StringComparison.Ordinal));

    [Fact]
    public void A_range_has_its_letter_at_both_ends_and_none_between()
    {
        var lines = Lines(new FigureMark(Day(1), "Ida Brandt", 100, 1000, false, false), new FigureMark(Day(2), "Jon Falk", 500, 500, false, false));

        Assert.Equal(2, lines.Count(line => line.Contains("|A", StringComparison.Ordinal)));
        Assert.Contains(lines, line => line.Contains("| from one to the other", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_denied_has_a_small_letter()
    {
        var lines = Lines(new FigureMark(Day(1), "Ida Brandt", 7, 7, false, true), new FigureMark(Day(2), "Jon Falk", 7, 7, false, false));

        Assert.Contains(lines, line => line.Contains("|a", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("small letter: denied or doubted", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    public void No_line_is_wider_than_asked_for(int width)
    {
        var marks = Enumerable.Range(0, 60).Select(i => new FigureMark(Day(1 + (i % 28)), new string((char)('a' + (i % 40)), 50), i, i % 3 == 0 ? null : i + 2, false, false)).ToArray();

        Assert.All(new FigurePlot(marks, width).Lines(), line => Assert.InRange(Columns.Width(line), 0, width));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(-5, null)]
    [InlineData(1, 2)]
    public void A_single_figure_of_any_size_is_drawn(int? low, int? high) => Assert.Contains(Lines(new FigureMark(Day(1), "Ida Brandt", low, high, true, true)), line => line.Contains('A', StringComparison.Ordinal));

    private static DateOnly Day(int day) => new(2031, 5, day);

    private static List<string> Lines(params FigureMark[] marks) => [.. new FigurePlot(marks, 80).Lines()];
}
