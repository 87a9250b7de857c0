using Hearsay.Language;

namespace Hearsay.Reader.Tests.Figures;

public sealed class MeaningOfPeopleTests
{
    [Theory]
    [InlineData("25 civilians died|VBD", CivilStatus.Civilian)]
    [InlineData("12 soldiers died|VBD", CivilStatus.Combatant)]
    [InlineData("12 civilian|JJ workers died|VBD", CivilStatus.Civilian)]
    [InlineData("14 children|NNS died|VBD", null)]
    [InlineData("3 soldier|NN houses burned|VBD", null)]
    public void Nobody_is_civilian_or_combatant_unless_called_so(string text, CivilStatus? status) => Assert.Equal(status, Plain.Figures(text)[0].Status);

    [Fact]
    public void Who_called_them_so_is_the_origin_of_the_statement()
    {
        var statement = new Statement { Id = "s1", Source = [], Cue = [], Content = [new Span(0, 20)], Origin = "Ida Brandt", OriginKind = OriginKind.Person };
        var figures = Plain.Figures("25 civilians died|VBD");

        Assert.Equal("Ida Brandt", Assert.Single(FigureAttachment.Attach(figures, [statement])).ClassifiedBy);
        Assert.Null(Assert.Single(FigureAttachment.Attach(figures, [])).ClassifiedBy);
        Assert.Null(Assert.Single(FigureAttachment.Attach(Plain.Figures("25 hens died|VBD"), [statement])).ClassifiedBy);
    }

    [Theory]
    [InlineData("25 hens died|VBD on Monday|NNP", "2031-05-12")]
    [InlineData("25 hens died|VBD since January|NNP", "2031-01/2031-05-14")]
    [InlineData("25 hens died|VBD recently|RB", null)]
    public void A_period_is_dated_no_more_precisely_than_told(string text, string? time) => Assert.Equal(time, Assert.Single(Plain.Figures(text)).Time);

    [Fact]
    public void Of_so_many_at_the_start_is_the_whole_of_what_follows()
    {
        var figures = Plain.Figures("Of|IN the|DT 90 wounded|VBN ,|, 12 later|RB died|VBD");

        Assert.Equal((null, figures[0].Id), (figures[0].PartOf, figures[1].PartOf));
    }

    [Theory]
    [InlineData("Tales|NNS of|IN 90 hens came|VBD in|RP ,|, 12 geese|NNS died|VBD")]
    [InlineData("Of|IN 90 hens he|PRP spoke|VBD ,|, 12 geese|NNS died|VBD")]
    public void Behind_a_noun_or_before_a_verb_it_is_none(string text) => Assert.All(Plain.Figures(text), figure => Assert.Null(figure.PartOf));

    [Fact]
    public void What_a_group_includes_has_met_with_the_same() =>
        Assert.Equal("dead", Assert.Single(Parsed.Figures("The|DT|2|det dead|NNS|3|nsubj|dead included|VBD|0|root|include 14|CD|5|nummod hens|NNS|3|obj|hen")).Outcome);

    [Fact]
    public void A_number_counts_what_it_is_said_to_be() => Assert.Equal("young hen", Assert.Single(Parsed.Figures(
        "At|RB|3|advmod least|JJS|3|advmod 30|CD|9|nsubj of|IN|5|case those|DT|3|nmod killed|VBN|5|acl were|VBD|9|cop young|JJ|9|amod|young hens|NNS|0|root|hen")).Counted);
}
