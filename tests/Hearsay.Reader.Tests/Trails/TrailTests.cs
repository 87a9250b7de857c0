using Hearsay.Reader.Figures;
using Hearsay.Reader.Origins;
using Hearsay.Reader.Tellings;
using Hearsay.Reader.Trails;
using Hearsay.Testing;

namespace Hearsay.Reader.Tests.Trails;

public sealed class TrailTests
{
    [Fact]
    public void Each_cell_of_a_statement_names_its_rule_and_the_word_it_rests_on()
    {
        var analysis = new AnalysisBuilder().Sentence("""
            Ada NNP 2 compound _ PER
            Lorn NNP 3 nsubj _ PER
            met VBD 0 root meet
            """).Sentence("""
            She PRP 2 nsubj she
            denied VBD 0 root deny
            ships NNS 6 nsubj ship
            may MD 6 aux may
            have VB 6 aux have
            sunk VBN 2 ccomp sink
            """).Build();
        var trail = new Trail(analysis);
        StatementBuilder.Build(analysis, new Report { Id = "r", Text = analysis.Text }, [new Telling([new(3, 4)], [new(4, 5)], [new(5, 9)])], null, trail);
        Assert.Equal("origin.pronoun: Ada", Told("origin"));
        Assert.Equal("stance.cue: denied", Told("stance"));
        Assert.Equal("certainty.content: sunk", Told("certainty"));
        Assert.Equal("polarity.affirmed: sunk", Told("polarity"));
        Assert.Equal("quotation.none", Told("quotation"));

        string Told(string cell)
        {
            var step = Assert.Single(trail.Of("s1"), step => step.Cell == cell);
            return step.Rule + (step.Evidence is { } evidence ? ": " + evidence.In(analysis.Text) : "");
        }
    }

    [Fact]
    public void Each_cell_of_a_figure_names_its_rule()
    {
        var analysis = new AnalysisBuilder().Sentence("""
            Over IN 2 advmod
            40 CD 3 nummod
            sailors NNS 5 nsubj:pass sailor
            were VBD 5 aux:pass be
            killed VBN 0 root kill
            """).Build();
        var trail = new Trail(analysis);
        var figure = Assert.Single(FigureReader.Read(analysis, new Report { Id = "r", Text = analysis.Text }, VagueNumbers.Default, trail));
        Assert.Equal(["figure.number", "figure.bound", "figure.outcome-right"], trail.Of(figure.Id).Select(step => step.Rule));
        Assert.Equal("Over 40", trail.Of(figure.Id)[0].Evidence!.Value.In(analysis.Text));
    }

    [Fact]
    public void A_rule_that_is_in_no_table_is_a_fault() =>
        Assert.Throws<KeyNotFoundException>(() => new Trail(new AnalysisBuilder().Build()).Note("origin.guess"));
}
