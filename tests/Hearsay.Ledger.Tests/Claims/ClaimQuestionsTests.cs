using static Hearsay.Testing.Briefs.Piles;

namespace Hearsay.Ledger.Tests.Claims;

public sealed class ClaimQuestionsTests
{
    [Fact]
    public void Claims_in_other_words_meet()
    {
        var question = Question("pulled back", Dam("a").Says("Ida Brandt", "the militia was pulled back from the front line"),
            Dam("b").Says("Jon Falk", "the withdrawal of the militia from the front had begun").Says("Jon Falk", "wheat prices had doubled"));

        Assert.Equal(2, question.Items.Count);
    }

    [Fact]
    public void Claims_about_other_things_keep_apart() =>
        Assert.Equal(2, Brief(
            Dam("a").Says("Ida Brandt", "the warning sirens had been switched off in April"),
            Dam("b").Says("Jon Falk", "insurance premiums for farmers would double next year")).Questions.Count);

    [Fact]
    public void A_denial_is_a_position_and_a_conflict()
    {
        var question = Question("switched off", Dam("a").Says("Ida Brandt", "the warning sirens had been switched off"),
            Dam("b").Says("Jon Falk", "the warning sirens were switched off", stance: Stance.Denies));

        Assert.Contains(FlagKind.Conflict, question.Flags);
        Assert.Equal(2, question.Positions.Count);
    }

    [Fact]
    public void A_denial_that_only_points_back_goes_with_what_it_points_to()
    {
        var question = Question("sirens", Dam("a").Says("Ida Brandt", "the warning sirens had been switched off").Says("Jon Falk", "these claims", stance: Stance.Denies));

        Assert.Equal([Stance.Asserts, Stance.Denies], question.Positions.Select(position => position.Stance));
        Assert.Contains(FlagKind.Conflict, question.Flags);
    }

    [Fact]
    public void Of_nested_statements_only_the_inner_one_is_a_claim()
    {
        var reading = Dam("a").Says("The Plough", "Ida Brandt said that the warning sirens had been switched off").Build();
        var outer = reading.Statements[0];
        var at = reading.Report.Text.IndexOf("the warning", StringComparison.Ordinal);
        var inner = outer with { Id = "s1", Content = [new Span(at, outer.Content[0].End)], Origin = "Ida Brandt", Via = ["The Plough"], Parent = "s0" };
        var brief = BriefBuilder.Build([reading with { Statements = [outer, inner] }]);

        Assert.Equal("s1", Assert.Single(Assert.Single(brief.Questions).Items).Statement);
        Assert.Equal("The Plough", Assert.Single(brief.Relays).By);
    }

    [Fact]
    public void Who_is_silent_under_two_names_is_asked_once_and_with_an_article()
    {
        var question = Question("sirens",
            Dam("a").Says("board of works in Velm", "that the sirens of the valley were silent", OriginKind.Agency, Stance.Withholds),
            Dam("b").Says("Velm", "that the sirens of the valley were silent", OriginKind.Government, Stance.Withholds));
        Assert.Equal("Has the board of works in Velm acknowledged that the sirens of the valley were silent?", question.Ask);
    }

    [Fact]
    public void Withheld_words_on_one_thing_meet_and_ask_whether_it_was_acknowledged()
    {
        var question = Question("the leak", Dam("a").Says("The water board", "the leak below the dam", OriginKind.Organisation, Stance.Withholds),
            Dam("b", "2031-05-04").Says("The water board", "any leak under the dam", OriginKind.Organisation, Stance.Withholds));

        Assert.StartsWith("Has the water board acknowledged ", question.Ask, StringComparison.Ordinal);
        Assert.Contains(FlagKind.Silence, question.Flags);
        Assert.Equal(2, question.Items.Count);
    }

    [Fact]
    public void What_nobody_named_tells_alone_stays_unplaced()
    {
        var brief = Brief(Dam("a").Says("unnamed rumours", "the warning sirens had been switched off", OriginKind.Unnamed));

        Assert.Empty(brief.Questions);
        Assert.Single(brief.Unplaced);
    }

    [Theory]
    [InlineData("the sirens have been switched off", "Have the sirens been switched off?")]
    [InlineData("Oskarheim was warned too late", "Was Oskarheim warned too late?")]
    [InlineData("that the sirens have been silent", "Have the sirens been silent?")]
    [InlineData("\"we were warned too late\"", "Were we warned too late?")]
    [InlineData("the slow collapse of the northern wall", "What of the slow collapse of the northern wall?")]
    public void A_question_is_made_from_the_words_of_a_claim(string content, string ask) =>
        Assert.Equal(ask, Question(content, Dam("a").Says("Ida Brandt", content)).Ask);

    [Fact]
    public void A_plain_verb_is_asked_by_its_dictionary_form() =>
        Assert.Equal("Did engineers ignore three written warnings?", Question("engineers", Dam("a").Says(
            "Ida Brandt", "engineers ignored three written warnings", claim: new Claim("ignore", [], null, null))).Ask);
}
