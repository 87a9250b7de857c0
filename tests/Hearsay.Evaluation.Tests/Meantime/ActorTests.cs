using System.Xml.Linq;
using Hearsay.Evaluation.Corpora;
using Hearsay.Evaluation.Meantime;
using Hearsay.Testing;

namespace Hearsay.Evaluation.Tests.Meantime;

public sealed class ActorTests
{
    [Fact]
    public void Actors_of_one_name_in_two_articles_are_one()
    {
        var score = ActorScore.Of([Article("a", "Venn", "PER1", "Lorn", "PER2"), Article("b", "Venn", "PER1", "Lorn", "PER2")], (_, name) => name);

        Assert.Equal(1, score.Grouped.F1);
        Assert.Equal((2, 2, 2), (score.Linked.Right, score.Linked.Expected, score.Linked.Given));
    }

    [Fact]
    public void One_entity_under_two_names_is_a_link_missed_and_two_under_one_a_link_too_many()
    {
        var score = ActorScore.Of([Article("a", "Venn", "PER1", "Lorn", "PER2"), Article("b", "Orla", "PER1", "Lorn", "PER3")], (_, name) => name);

        Assert.Equal((0, 1, 1), (score.Linked.Right, score.Linked.Expected, score.Linked.Given));
        Assert.Equal(0.75, score.Grouped.Precision);
        Assert.Equal(0.75, score.Grouped.Recall);
    }

    [Fact]
    public void Mentions_that_no_actor_has_are_left_out_of_links_and_counted_beside()
    {
        var score = ActorScore.Of([Article("a", "Venn", "PER1", null, "PER2"), Article("b", "Venn", "PER1", null, "PER2")], (_, name) => name);

        Assert.Equal((2, 4, 2), (score.Held.Right, score.Held.Expected, score.Held.Given));
        Assert.Equal(1, score.Linked.Expected);
    }

    /// <summary>"Captain One met Two": both marked, the first with its title; the actors have the names given.</summary>
    private static ReadArticle Article(string id, string? first, string firstEntity, string? second, string secondEntity)
    {
        var analysis = new AnalysisBuilder().Sentence("""
            Captain NNP 2 compound
            One NNP 3 nsubj _ PER
            met VBD 0 root meet
            Two NNP 3 obj _ PER
            """).Build();
        Actor? Actor(string? name, int token) => name is null ? null : new Actor { Id = $"a{token}", Name = name, Kind = ActorKind.Person, Mentions = [analysis.Tokens[token]] };
        var reading = new Reading { Report = new Report { Id = id, Text = analysis.Text }, Actors = [.. new[] { Actor(first, 1), Actor(second, 3) }.OfType<Actor>()] };
        return new ReadArticle(
            new MarkedArticle(id, new MeantimeText(new XElement("Document")), [], [new MarkedMention([0, 1], firstEntity, true), new MarkedMention([3], secondEntity, true)]), analysis, reading);
    }
}
