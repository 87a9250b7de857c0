using Hearsay.Ledger.Briefs;
using static Hearsay.Testing.Briefs.Piles;

namespace Hearsay.Ledger.Tests.Copies;

public sealed class CopyFinderTests
{
    private const string Story = "The keeper of the lower gate had telephoned three times that evening before the concrete gave way above the mill. "
        + "Nobody at the water board picked up, he told neighbours who had gathered on the church hill with blankets and lamps.";

    private const string Other = "Farmers along the Velm counted drowned cattle while engineers argued about spillways and a missing inspection log.";

    [Fact]
    public void A_report_in_the_words_of_an_earlier_one_is_its_copy()
    {
        var copy = Assert.Single(Brief(Dam("first", "2031-05-02").Text(Story), Dam("second", "2031-05-04").Text(Story)).Copies);

        Assert.Equal(("second", "first"), (copy.Report, copy.Of));
        Assert.False(copy.Credited);
        Assert.Equal(1, copy.Share);
        Assert.StartsWith("near copy", copy.Rule, StringComparison.Ordinal);
    }

    [Fact]
    public void A_credit_tells_the_direction_on_one_day()
    {
        var copies = Brief(
            Dam("x", "2031-05-02", "The Lantern").Text(Story).Text("This story first appeared in The Plough."),
            Dam("y", "2031-05-02", "The Plough").Text(Story)).Copies;

        var copy = Assert.Single(copies);
        Assert.Equal(("x", "y", true), (copy.Report, copy.Of, copy.Credited));
    }

    [Theory]
    [InlineData("Reuters", "Reuters")]
    [InlineData("The Associated Press", "AP")]
    [InlineData("Agence France-Presse", "AFP")]
    public void A_wire_that_signs_its_dateline_is_the_original_on_one_day(string outlet, string signs)
    {
        foreach (var (wire, paper) in new[] { ("a", "b"), ("b", "a") })
        {
            var copy = Assert.Single(Brief(Dam(wire, "2031-05-02", outlet).Text($"OSKARHEIM, May 2 ({signs}) - {Story}"), Dam(paper, "2031-05-02", "The Plough").Text(Story)).Copies);

            Assert.Equal((paper, wire, true), (copy.Report, copy.Of, copy.IsDirected));
        }
    }

    [Fact]
    public void A_credit_by_another_name_of_the_outlet_is_a_credit()
    {
        var copy = Assert.Single(Brief(Dam("x", "2031-05-02", "The Lantern").Text(Story).Text("The AP first had it."), Dam("y", "2031-05-02", "Associated Press").Text(Story)).Copies);

        Assert.Equal(("x", "y", true, true), (copy.Report, copy.Of, copy.Credited, copy.IsDirected));
    }

    [Fact]
    public void Without_credit_on_one_day_nothing_tells_which_came_first()
    {
        var brief = Brief(Dam("x", "2031-05-02", "The Lantern").Text(Story), Dam("y", "2031-05-02", "The Plough").Text(Story));

        Assert.False(Assert.Single(brief.Copies).IsDirected);
        Assert.Equal("has the wording of A, 100 percent of its wording, or that has its. Near copy: most of its wording stands in the other; nothing tells which came first.", Assert.Single(Sources.Of(brief, Shown.Of(brief, 5))).Words);
    }

    [Fact]
    public void Reports_of_one_event_in_their_own_words_are_no_copies() =>
        Assert.Empty(Brief(Dam("first").Text(Story), new ReadingBuilder("second", "2031-05-03").Text(Other)).Copies);

    [Fact]
    public void What_many_reports_share_is_a_stock_phrase()
    {
        const string boilerplate = "This text was written with care by people who are paid for it; subscribe to our morning letter to learn more about how we work every day.";
        var many = Enumerable.Range(0, 20).Select(i => new ReadingBuilder("r" + i, "2031-05-02").Text($"Town{i} Hall{i} Lake{i} opened in Port{i}.").Text(boilerplate)).ToArray();

        Assert.Empty(Brief(many).Copies);
    }

    [Fact]
    public void A_rewrite_that_names_the_others_outlet_is_a_copy_of_it()
    {
        var brief = Brief(
            Dam("original", "2031-05-02", "The Plough").Text("Ida Brandt of the Velm Water Board counted 41 houses, 17 barns and 230 sheep lost below Kestrel Bridge."),
            new ReadingBuilder("retold", "2031-05-03", "The Lantern").Text(
                "According to The Plough, Ida Brandt put the damage at Oskarheim below Kestrel Bridge on the Velm at 41 homes, 17 barns and some 230 animals."));

        var copy = Assert.Single(brief.Copies);
        Assert.Equal(("retold", "original", true), (copy.Report, copy.Of, copy.Credited));
        Assert.StartsWith("credited original", copy.Rule, StringComparison.Ordinal);
    }

    [Fact]
    public void A_copy_stands_in_the_event_of_its_original() =>
        Assert.Single(Brief(new ReadingBuilder("a", "2031-05-02").Text(Story), new ReadingBuilder("b", "2036-05-02").Text(Story)).Events);

    private const string Third = "A ferryman who had crossed the reservoir at dawn remembered brown water along the eastern wall, and said that he had told the wardens twice already. "
        + "His dog would not board that morning, and gulls which used to sit along the railing had left for the sea two days before.";

    [Fact]
    public void A_report_put_together_from_two_is_a_copy_of_both()
    {
        var copies = Brief(Dam("first", "2031-05-02").Text(Story), new ReadingBuilder("second", "2031-05-03").Text(Third), new ReadingBuilder("both", "2031-05-04").Text(Third).Text(Story)).Copies;

        Assert.Equal([("both", "first"), ("both", "second")], copies.Select(copy => (copy.Report, copy.Of!)).Order());
    }

    [Fact]
    public void A_passage_is_from_the_earliest_that_has_it_not_from_a_copy_between()
    {
        var copies = Brief(
            new ReadingBuilder("first", "2031-05-02").Text(Story), new ReadingBuilder("between", "2031-05-03").Text(Story + " " + Third),
            new ReadingBuilder("last", "2031-05-04").Text(Story + " " + Third)).Copies;

        Assert.Contains(copies, copy => copy is { Report: "last", Of: "first" });
        Assert.Contains(copies, copy => copy is { Report: "last", Of: "between" });
        Assert.Equal("first", Assert.Single(copies, copy => copy.Report == "between").Of);
    }

    [Fact]
    public void A_passage_alone_does_not_make_two_reports_of_one_event()
    {
        const string own = "Bakers of Hastvik marched for cheaper flour on Tuesday. Seventeen ovens stood cold, the guild counted, while the council debated a subsidy that lapsed in winter. "
            + "Nobody from the mills attended, and the mayor promised another session before harvest. Apprentices sang until midnight under the arcade, then swept the square.";

        Assert.Equal(2, Brief(new ReadingBuilder("a", "2031-05-02").Text(Story), new ReadingBuilder("b", "2031-05-03").Text(own).Text(own.Replace("Hastvik", "Tervola", StringComparison.Ordinal)).Text(Third)).Events.Count);
    }

    [Theory]
    [InlineData("www.riverplough.example", true)]
    [InlineData("https://riverplough.example/story/7", true)]
    [InlineData("www.lantern.example", false)]
    public void An_address_credits_the_outlet_that_bears_its_name(string source, bool credited) =>
        Assert.Equal(credited, Hearsay.Ledger.Copies.Credit.Names(
            new Report { Id = "a", Text = "x", OriginalSource = source }, new Report { Id = "b", Text = "x", Outlet = "The River Plough" }));
}
