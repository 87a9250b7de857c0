using Hearsay.Reader.Tests.Origins;
using Xunit;

namespace Hearsay.Reader.Tests.Manner;

public sealed class MannerTests
{
    [Theory]
    [InlineData("said", "say", Stance.Asserts, Distance.None)]
    [InlineData("claimed", "claim", Stance.Asserts, Distance.Away)]
    [InlineData("revealed", "reveal", Stance.Asserts, Distance.Towards)]
    [InlineData("confirmed", "confirm", Stance.Confirms, Distance.Towards)]
    [InlineData("denied", "deny", Stance.Denies, Distance.None)]
    [InlineData("doubted", "doubt", Stance.Doubts, Distance.None)]
    [InlineData("predicted", "predict", Stance.Predicts, Distance.None)]
    [InlineData("retracted", "retract", Stance.Retracts, Distance.None)]
    [InlineData("corrected", "correct", Stance.Corrects, Distance.None)]
    public void The_cue_tells_stance_and_distance(string form, string lemma, Stance stance, Distance distance)
    {
        var statement = Said($"{form} VBD 0 root {lemma}", "left VBD 2 ccomp leave");
        Assert.Equal((stance, distance), (statement.Stance, statement.Distance));
    }

    [Fact]
    public void What_will_or_may_come_is_a_prediction_with_the_hedge_of_the_origin()
    {
        var sure = Said("said VBD 0 root say", "will MD 5 aux\nleave VB 2 ccomp leave");
        Assert.Equal((Stance.Predicts, Certainty.Certain), (sure.Stance, sure.Certainty));
        var unsure = Said("claimed VBD 0 root claim", "may MD 5 aux\nleave VB 2 ccomp leave");
        Assert.Equal((Stance.Predicts, Certainty.Possible, Distance.Away), (unsure.Stance, unsure.Certainty, unsure.Distance));
    }

    [Fact]
    public void What_may_have_come_is_no_prediction()
    {
        var statement = Said("said VBD 0 root say", "may MD 6 aux\nhave VB 6 aux have\nleft VBN 2 ccomp leave");
        Assert.Equal((Stance.Asserts, Certainty.Possible), (statement.Stance, statement.Certainty));
    }

    [Fact]
    public void Unlikely_is_improbable()
    {
        var statement = Said("said VBD 0 root say", "are VBP 5 cop be\nunlikely JJ 2 ccomp unlikely\nto TO 7 mark\nleave VB 5 xcomp leave");
        Assert.Equal((Stance.Predicts, Certainty.Improbable), (statement.Stance, statement.Certainty));
    }

    [Fact]
    public void Negation_of_the_content_is_polarity_and_not_stance()
    {
        var statement = Said("said VBD 0 root say", "did VBD 6 aux do\nnot RB 6 advmod not\nleave VB 2 ccomp leave");
        Assert.Equal((Stance.Asserts, Polarity.Negated), (statement.Stance, statement.Polarity));
    }

    [Fact]
    public void No_fewer_than_is_a_bound_and_negates_nothing()
    {
        var statement = new Told().Sentence("""
            Lorn NNP 2 nsubj _ PER
            said VBD 0 root say
            no DT 6 det
            fewer JJR 6 amod few
            than IN 6 case
            ships NNS 8 nsubj:pass ship
            were VBD 8 aux:pass be
            seen VBN 2 ccomp see
            """).Telling("1", "2", "3-8").Last();
        Assert.Equal(Polarity.Affirmed, statement.Polarity);
    }

    [Fact]
    public void A_subject_of_no_negates_the_content()
    {
        var statement = new Told().Sentence("""
            Lorn NNP 2 nsubj _ PER
            said VBD 0 root say
            no DT 4 det
            ships NNS 6 nsubj:pass ship
            were VBD 6 aux:pass be
            seen VBN 2 ccomp see
            """).Telling("1", "2", "3-6").Last();
        Assert.Equal(Polarity.Negated, statement.Polarity);
    }

    [Fact]
    public void A_confirmation_that_did_not_come_is_withheld_and_one_that_could_not_is_about_knowledge()
    {
        var withheld = new Told().Sentence("""
            Lorn NNP 4 nsubj _ PER
            has VBZ 4 aux have
            not RB 4 advmod not
            confirmed VBN 0 root confirm
            the DT 6 det
            loss NN 4 obj
            """).Telling("1", "2-4", "5-6").Last();
        Assert.Equal(Stance.Withholds, withheld.Stance);
        var unable = new Told().Sentence("""
            Lorn NNP 4 nsubj _ PER
            could MD 4 aux can
            not RB 4 advmod not
            verify VB 0 root verify
            the DT 6 det
            loss NN 4 obj
            """).Telling("1", "2-4", "5-6").Last();
        Assert.Equal(Stance.Asserts, unable.Stance);
    }

    [Fact]
    public void Calling_reports_wrong_denies_them()
    {
        var statement = new Told().Sentence("""
            Lorn NNP 2 nsubj _ PER
            said VBD 0 root say
            the DT 4 det
            reports NNS 6 nsubj report
            were VBD 6 cop be
            wrong JJ 2 ccomp
            """).Telling("1", "2", "3-6").Last();
        Assert.Equal(Stance.Denies, statement.Stance);
    }

    [Fact]
    public void Purportedly_keeps_the_reporter_away_and_leaves_the_origin_certain()
    {
        var statement = Said("said VBD 0 root say", "purportedly RB 5 advmod\nleft VBD 2 ccomp leave");
        Assert.Equal((Distance.Away, Certainty.Certain), (statement.Distance, statement.Certainty));
    }

    [Fact]
    public void A_condition_makes_the_content_conditional()
    {
        var statement = Said("said VBD 0 root say", "will MD 5 aux\nleave VB 2 ccomp leave\nif IN 8 mark\nstorms NNS 8 nsubj storm\ncome VBP 5 advcl come");
        Assert.Equal(Modality.Conditional, statement.Modality);
    }

    [Theory]
    [InlineData("must", Modality.Demanded)]
    [InlineData("should", Modality.Demanded)]
    public void What_must_be_is_demanded(string modal, Modality modality) =>
        Assert.Equal(modality, Said("said VBD 0 root say", $"{modal} MD 5 aux\nleave VB 2 ccomp leave").Modality);

    [Fact]
    public void Words_inside_marks_are_verbatim_and_with_an_ellipsis_cut()
    {
        Assert.Equal(Quotation.Verbatim, Quoted("left VBD 2 ccomp leave").Quotation);
        Assert.Equal(Quotation.Cut, Quoted("left VBD 2 ccomp leave\n... : 5 punct\nburning VBG 5 xcomp burn").Quotation);
        Assert.Equal(Quotation.Paraphrased, Said("said VBD 0 root say", "left VBD 2 ccomp leave").Quotation);
    }

    [Fact]
    public void A_promise_of_the_origin_itself_is_planned_and_no_prediction()
    {
        var statement = new Told().Sentence("""
            Lorn NNP 2 nsubj _ PER
            said VBD 0 root say
            she PRP 5 nsubj
            will MD 5 aux
            leave VB 2 ccomp leave
            """).Telling("1", "2", "3-5").Last();
        Assert.Equal((Stance.Asserts, Modality.Planned), (statement.Stance, statement.Modality));
    }

    [Fact]
    public void Footage_shows_by_image()
    {
        var statement = new Told().Sentence("""
            Footage NN 2 nsubj footage
            shows VBZ 0 root show
            ships NNS 4 nsubj ship
            leaving VBG 2 ccomp leave
            """).Telling("1", "2", "3-4").Last();
        Assert.Equal(Basis.Image, statement.Basis);
    }

    private static Statement Said(string cue, string content)
    {
        var count = content.Split('\n').Length;
        var top = content.Split('\n').ToList().FindIndex(line => line.Contains("ccomp", StringComparison.Ordinal)) + 4;
        return new Told().Sentence($"Lorn NNP 2 nsubj _ PER\n{cue}\nships NNS {top} nsubj ship\n{content}")
            .Telling("1", "2", $"3-{3 + count}").Last();
    }

    private static Statement Quoted(string content)
    {
        var count = content.Split('\n').Length;
        return new Told().Sentence($"Lorn NNP 2 nsubj _ PER\nsaid VBD 0 root say\n“ `` 5 punct\nShips NNS 5 nsubj ship\n{content}\n” '' 5 punct")
            .Telling("1", "2", $"3-{5 + count}").Last();
    }
}
