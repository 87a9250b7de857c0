using System.Text.Json;
using Hearsay.Evaluation.Coreference;
using Hearsay.Language;
using Hearsay.Testing;
using Hearsay.Training.Coreference;

namespace Hearsay.Evaluation.Tests.Coreference;

public sealed class SourceScoreTests
{
    private const string Met = """
        Ilse NNP 2 compound
        Vorn NNP 4 nsubj
        , , 2 punct
        met VBD 0 root
        crews NNS 4 obj
        """;

    [Theory]
    [InlineData("Ilse Vorn", 1)]
    [InlineData("Vorn", 1)]
    [InlineData("Odd Brandt", 0)]
    [InlineData("Vorn campaign", 0)]
    [InlineData("Vorn's aide", 0)]
    [InlineData("unnamed", 0)]
    public void The_origin_of_a_pronoun_is_right_when_it_is_called_like_its_chain(string origin, int right)
    {
        var score = Score("She PRP 2 nsubj", origin, new MarkedMention(new(5, 6), 5, 1, ""));

        Assert.Equal((right, 1, 0), (score.Pronouns.Right, score.Pronouns.Expected, score.Descriptions.Expected));
    }

    [Fact]
    public void A_noun_that_points_back_is_counted_apart()
    {
        var score = Score("The DT 2 det\nmayor NN 3 nsubj", "Ilse Vorn", new MarkedMention(new(5, 7), 6, 1, ""));

        Assert.Equal((0, 1, 1), (score.Pronouns.Expected, score.Descriptions.Right, score.Descriptions.Expected));
    }

    [Theory]
    [InlineData("A DT 2 det\nmayor NN 3 nsubj", 6)]
    [InlineData("I PRP 2 nsubj", 5)]
    [InlineData("Mayor NNP 2 compound\nVorn NNP 3 nsubj", 6)]
    public void A_source_that_does_not_point_back_is_not_asked_about(string source, int head) =>
        Assert.Equal(SourceScore.Empty, Score(source, "Ilse Vorn", new MarkedMention(new(5, head + 1), head, 1, "")));

    [Fact]
    public void A_source_whose_chain_has_no_name_is_not_asked_about() =>
        Assert.Equal(SourceScore.Empty, Score("She PRP 2 nsubj", "Ilse Vorn", new MarkedMention(new(5, 6), 5, 2, "")));

    [Fact]
    public void A_statement_that_was_not_read_is_not_asked_about() =>
        Assert.Equal(SourceScore.Empty, Score("She PRP 2 nsubj", null, new MarkedMention(new(5, 6), 5, 1, "")));

    /// <summary>Scores "SOURCE said ships sank" behind a sentence that names Ilse Vorn.</summary>
    private static SourceScore Score(string source, string? origin, MarkedMention mention)
    {
        var count = source.Split('\n').Length;
        var analysis = new AnalysisBuilder().Sentence(Met).Sentence($"""
            {source}
            said VBD 0 root
            ships NNS {count + 3} nsubj
            sank VBD {count + 1} ccomp
            """).Build();
        var (span, content) = (analysis.SpanOf(new TokenRange(5, 5 + count)), analysis.SpanOf(new TokenRange(6 + count, 8 + count)));
        var gold = JsonSerializer.SerializeToElement(new[] { new { source = Pairs(span), cue = Array.Empty<int[]>(), content = Pairs(content) } });
        var chains = new MarkedText("r", "news", analysis, [new MarkedMention(new(0, 2), 1, 1, ""), mention]);
        return SourceScore.Of(chains, gold, ReadingOf(analysis, origin is null ? null : Said(origin, content)));
    }

    private static int[][] Pairs(Span span) => [[span.Start, span.End]];

    private static Statement Said(string origin, Span content) => new() { Id = "s1", Source = [], Cue = [], Content = [content], Origin = origin, OriginKind = OriginKind.Person };

    private static Reading ReadingOf(Analysis analysis, Statement? statement) => new()
    {
        Report = new Report { Id = "r", Text = analysis.Text },
        Furniture = [],
        Sentences = [],
        Actors = [],
        Statements = statement is null ? [] : [statement],
        Figures = [],
    };
}
