using static Hearsay.Testing.Briefs.Piles;

namespace Hearsay.Ledger.Tests;

public sealed class BriefBuilderTests
{
    private static readonly Reading[] Readings =
    [
        Dam("one", "2031-05-02", "The Plough").Says("Ida Brandt", "12 people were killed").Figure("12", 12, 12).Says("Ida Brandt", "the gates had rusted").Build(),
        Dam("two", "2031-05-03").Says("Brandt", "at least 15 people had died").Figure("at least 15", 15, null).Build(),
        Dam("three", "2031-05-03").Says("Jon Falk", "the gates had been inspected", stance: Stance.Denies).Build(),
        Dam("four", "2031-05-05").Text("In all, 15 people were killed.").Figure("15", 15, 15).Build(),
        new ReadingBuilder("five", "2031-06-01").Text("The parliament of Tervola voted on fishing quotas for herring.").Says("Mia Lund", "the quota for herring is too low").Build(),
    ];

    [Fact]
    public void No_readings_give_an_empty_brief()
    {
        var brief = BriefBuilder.Build([]);

        Assert.Empty(brief.Questions);
        Assert.Empty(brief.Events);
    }

    [Fact]
    public void The_order_of_the_readings_changes_no_byte()
    {
        var expected = BriefJson.Write(BriefBuilder.Build(Readings));

        for (var shift = 1; shift < Readings.Length; shift++)
        {
            Reading[] turned = [.. Readings.Skip(shift), .. Readings.Take(shift)];
            Assert.Equal(expected, BriefJson.Write(BriefBuilder.Build(turned)));
            Assert.Equal(expected, BriefJson.Write(BriefBuilder.Build([.. turned.Reverse()])));
        }
    }

    [Fact]
    public void The_same_report_twice_counts_once() =>
        Assert.Equal(BriefJson.Write(BriefBuilder.Build(Readings)), BriefJson.Write(BriefBuilder.Build([.. Readings, Readings[1]])));

    [Fact]
    public void What_is_written_can_be_read_back()
    {
        var json = BriefJson.Write(BriefBuilder.Build(Readings));

        Assert.Equal(json, BriefJson.Write(BriefJson.Read(json)));
    }

    [Fact]
    public void Reports_are_lettered_by_date()
    {
        var brief = BriefBuilder.Build(Readings);

        Assert.Equal("one", brief.Reports[0].Id);
        Assert.Equal(["A", "B", "C", "D", "E"], brief.Reports.Select(report => report.Letter));
        Assert.Equal("five", brief.Reports[4].Id);
    }

    [Theory]
    [InlineData(0, "A")]
    [InlineData(25, "Z")]
    [InlineData(26, "AA")]
    [InlineData(27, "AB")]
    [InlineData(701, "ZZ")]
    [InlineData(702, "AAA")]
    public void Letters_go_on_behind_Z(int index, string letter) => Assert.Equal(letter, Filing.FiledReport.LetterOf(index));

    [Fact]
    public void An_undated_report_comes_last()
    {
        var brief = Brief(
            Dam("undated", null).Says("Ida Brandt", "the sirens were silent"), Dam("dated"),
            Dam("undated too", null).Text("More.").Says("Jon Falk", "the sirens were silent"));

        Assert.Equal("dated", brief.Reports[0].Id);
        Assert.All(brief.Reports.Skip(1), report => Assert.Null(report.Published));
    }

    [Fact]
    public void Every_report_is_in_one_event() =>
        Assert.Equal(
            Readings.Select(reading => reading.Report.Id).Order(),
            BriefBuilder.Build(Readings).Events.SelectMany(one => one.Reports).Order());

    [Fact]
    public void Every_item_stands_in_one_place_only()
    {
        var brief = BriefBuilder.Build(Readings);
        var items = brief.Questions.SelectMany(question => question.Items).Concat(brief.Unplaced).ToArray();

        Assert.Equal(items.Length, items.Distinct().Count());
        Assert.Equal(Readings.Sum(reading => reading.Statements.Count + reading.Figures.Count), items.Length);
    }

    [Fact]
    public void A_paragraph_is_a_line_that_is_not_blank()
    {
        var brief = Brief(Dam("one").Paragraph().Text("Heading").Paragraph().Says("Ida Brandt", "the village was warned on Thursday night"));

        Assert.Equal(3, brief.Questions[0].Positions[0].Cites[0].Paragraph);
    }
}
