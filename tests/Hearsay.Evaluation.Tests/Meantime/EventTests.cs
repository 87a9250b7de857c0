using System.Xml.Linq;
using Hearsay.Evaluation.Corpora;
using Hearsay.Evaluation.Meantime;
using Hearsay.Language;
using Hearsay.Reader.Origins;
using Hearsay.Reader.Tellings;
using Hearsay.Testing;

namespace Hearsay.Evaluation.Tests.Meantime;

public sealed class EventTests
{
    /// <summary>The report says in its own voice that ships may sail and take part, and did not burn; Lorn believes that piers fell and boats, which were not dry, sank.</summary>
    private static readonly Analysis Harbour = new AnalysisBuilder().Sentence("""
        Ships NNS 3 nsubj ship
        may MD 3 aux may
        take VB 0 root take
        part NN 3 obj part
        but CC 8 cc
        did VBD 8 aux do
        not RB 8 advmod
        burn VB 3 conj burn
        """).Sentence("""
        Lorn NNP 2 nsubj _ PER
        believes VBZ 0 root believe
        piers NNS 4 nsubj pier
        fell VBD 2 ccomp fall
        when WRB 8 advmod
        no DT 7 det
        boat NN 8 nsubj boat
        sank VBD 4 advcl sink
        """).Build();

    [Theory]
    [InlineData(3, Certainty.Possible)]
    [InlineData(4, Certainty.Possible)]
    [InlineData(12, Certainty.Probable)]
    [InlineData(16, Certainty.Certain)]
    public void Certainty_is_the_statements_where_the_event_is_what_it_tells_and_else_the_clauses(int token, Certainty certainty) =>
        Assert.Equal(certainty, new EventManner(Article()).Certainty(Event(token)));

    [Theory]
    [InlineData(3, Polarity.Affirmed)]
    [InlineData(8, Polarity.Negated)]
    [InlineData(12, Polarity.Affirmed)]
    [InlineData(16, Polarity.Negated)]
    public void Polarity_is_that_of_the_event_itself(int token, Polarity polarity) =>
        Assert.Equal(polarity, new EventManner(Article()).Polarity(Event(token)));

    [Fact]
    public void Only_the_rarer_values_are_scored_and_only_where_they_are_marked()
    {
        var score = EventScore.Of(
        [
            (new MarkedEvent([0], Certainty.Possible, Polarity.Negated), Certainty.Probable, Polarity.Negated),
            (new MarkedEvent([1], Certainty.Probable, Polarity.Affirmed), Certainty.Probable, Polarity.Negated),
            (new MarkedEvent([2], Certainty.Certain, null), Certainty.Certain, Polarity.Negated),
            (new MarkedEvent([3], null, Polarity.Negated), Certainty.Possible, Polarity.Affirmed),
        ]);

        Assert.Equal(3, score.Events);
        Assert.Equal((1, 2, 2), (score.Negated.Right, score.Negated.Expected, score.Negated.Given));
        Assert.Equal((2, 2, 2), (score.Hedged.Right, score.Hedged.Expected, score.Hedged.Given));
        Assert.Equal((0, 1, 0), (score.Possible.Right, score.Possible.Expected, score.Possible.Given));
        Assert.Equal((1, 1, 2), (score.Probable.Right, score.Probable.Expected, score.Probable.Given));
    }

    private static MarkedEvent Event(int token) => new([token - 1], null, null);

    private static ReadArticle Article()
    {
        var report = new Report { Id = "r", Text = Harbour.Text };
        var built = StatementBuilder.Build(Harbour, report, [new Telling([new TokenRange(8, 9)], [new TokenRange(9, 10)], [new TokenRange(10, 16)])]);
        var reading = new Reading { Report = report, Actors = built.Actors, Statements = built.Statements };
        return new ReadArticle(new MarkedArticle("r", new MeantimeText(new XElement("Document")), [], []), Harbour, reading);
    }
}
