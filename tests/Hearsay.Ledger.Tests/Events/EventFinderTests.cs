using static Hearsay.Testing.Briefs.Piles;

namespace Hearsay.Ledger.Tests.Events;

public sealed class EventFinderTests
{
    [Fact]
    public void Reports_in_other_words_about_one_thing_meet()
    {
        var brief = Brief(
            new ReadingBuilder("a", "2031-05-02").Text("A dam above Oskarheim burst on Friday. The river Velm flooded the valley and swept the old mill away."),
            new ReadingBuilder("b", "2031-05-03").Text("Rescuers searched Oskarheim through the night after the reservoir on the Velm emptied into the valley."),
            new ReadingBuilder("c", "2031-05-03").Text("In Tervola the parliament raised the quota for herring. Trawlers from Tervola may now fish off Hastvik."));

        Assert.Equal([["a", "b"], ["c"]], brief.Events.Select(one => one.Reports.ToArray()));
    }

    [Fact]
    public void Years_keep_reports_apart_that_share_a_few_names()
    {
        const string text = "Snow fell in Oskarheim. Schools and roads were closed, and buses stood still near the station.";
        var near = Brief(new ReadingBuilder("a", "2031-01-02").Text(text), new ReadingBuilder("b", "2031-01-03").Text("Oskarheim cleared its roads of snow, and schools opened."));
        var far = Brief(new ReadingBuilder("a", "2031-01-02").Text(text), new ReadingBuilder("b", "2039-01-03").Text("Oskarheim cleared its roads of snow, and schools opened."));

        Assert.Single(near.Events);
        Assert.Equal(2, far.Events.Count);
    }

    [Fact]
    public void A_dispute_that_goes_on_for_months_stays_one_event()
    {
        var brief = Brief(
            new ReadingBuilder("a", "2031-05-02").Text("Dorrian soldiers crossed the Velm and took the Oskarheim mine. Halvane says that four hundred Dorrians hold the shafts."),
            new ReadingBuilder("b", "2031-06-10").Text("The Dorrian soldiers at the Oskarheim mine have lost sixty men, says Halvane, whose guards shell the shafts from beyond the Velm."));

        Assert.Single(brief.Events);
    }

    [Fact]
    public void Figures_of_different_events_never_answer_one_question()
    {
        var brief = Brief(
            Dam("a").Says("Ida Brandt", "12 people were killed").Figure("12", 12, 12),
            new ReadingBuilder("b", "2031-05-03").Text("A ferry sank off Hastvik in the strait of Marl.").Says("Eva Stam", "30 people were killed").Figure("30", 30, 30));

        Assert.Equal(2, brief.Questions.Count);
    }
}
