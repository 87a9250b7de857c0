namespace Hearsay.Reader.Tests.Figures;

/// <summary>Figures that replace others, that a sum rose by, or that tell who tells. Read with the models that come with the program; all places are invented.</summary>
public sealed class ChangingSumsTests
{
    [Theory]
    [InlineData("The ministry cut the toll from 31 to 29.", "31")]
    [InlineData("The ministry raised the number of dead to 31, from 23 last Wednesday.", "23")]
    [InlineData("The number of dead rose from 31 to 40, the ministry said.", "31")]
    [InlineData("The toll stands at 25, down from 27.", "27")]
    [InlineData("The toll is 25, not 52, the mayor said.", "52")]
    [InlineData("The toll is not 52 but 25, the mayor said.", "52")]
    [InlineData("Twelve people died rather than 14, the mayor said.", "14")]
    [InlineData("The army wants to raise its garrison from 900 to 3,000 soldiers.", "")]
    [InlineData("The army will cut the number of guards to 40 from 60.", "")]
    [InlineData("Twelve people died and not one of the 40 guards was hurt.", "")]
    public void What_another_figure_replaces_is_marked(string text, string superseded) =>
        Assert.Equal(superseded, string.Join(", ", Sayings.Read(text).Figures.Where(figure => figure.Superseded).Select(figure => figure.Low)));

    [Theory]
    [InlineData("The death toll rose to 18 after two wounded people died in hospital.", 2)]
    [InlineData("The toll climbed to 44 when three of the injured died overnight.", 3)]
    [InlineData("Two people died on Monday, taking the toll to 18.", 2)]
    [InlineData("The toll rose to 30, with 12 injured.", null)]
    [InlineData("The toll was cut to 18 after two of the dead were found to be alive.", null)]
    [InlineData("Two people died on Monday. The toll rose to 18.", null)]
    public void What_a_sum_rose_by_is_new(string text, int? added) =>
        Assert.Equal(added, (int?)Sayings.Read(text).Figures.SingleOrDefault(figure => figure.Measure == Measure.New)?.Low);

    [Theory]
    [InlineData("Officials lowered the toll to 25, saying two bodies had been counted twice.", "counted")]
    [InlineData("The toll was cut to 18 after two of the dead were found to be alive.", "alive")]
    [InlineData("Three of the missing were found alive.", "found alive")]
    [InlineData("Three bodies were recovered.", "dead")]
    public void Those_who_never_were_dead_are_not(string text, string outcome) => Assert.Equal(outcome, Sayings.Read(text).Figures[^1].Outcome);

    [Theory]
    [InlineData("Police opened fire, killing five people and wounding dozens, two hospital doctors said.")]
    [InlineData("The blast killed 7 people and injured 20, three security officials said.")]
    [InlineData("Two people were hurt, one doctor said.")]
    [InlineData("Twelve people were killed, two officials told reporters.")]
    public void What_is_told_did_not_happen_to_those_who_tell_it(string text) => Assert.Null(Sayings.Read(text).Figures[^1].Outcome);

    [Theory]
    [InlineData("The ferry was licensed for 120 passengers.", "passenger")]
    [InlineData("The bus, built for 40 passengers, was full.", "passenger")]
    [InlineData("The hall has a capacity of 300 people.", "people")]
    public void What_there_is_room_for_is_not_how_many_there_are(string text, string counted)
    {
        var figure = Assert.Single(Sayings.Read(text).Figures);

        Assert.Equal(("capacity", counted), (figure.Outcome, figure.Counted));
    }

    [Fact]
    public void Forty_passengers_for_whom_a_search_went_on_are_no_capacity() => Assert.NotEqual("capacity", Sayings.Read("Divers searched for 40 passengers.").Figures[0].Outcome);

    [Theory]
    [InlineData("The raid killed up to 50 Southern soldiers.", "southern soldier")]
    [InlineData("The governor said 40 people were killed, nine of them police officers.", "police officer")]
    public void Who_is_counted_is_read_with_all_its_nouns(string text, string counted) => Assert.Equal(counted, Sayings.Read(text).Figures[^1].Counted);
}
