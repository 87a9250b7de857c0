using Hearsay.Evaluation.Errors;
using Hearsay.Evaluation.Statements;
using Hearsay.Evaluation.Tests.Statements;

namespace Hearsay.Evaluation.Tests.Errors;

public sealed class ErrorTests
{
    private const string Text = "Venn said the quay is safe and the pier is dry. Lorn added that the mate had asked for a tug. “It sank. We saw it,” the pilot said. A cat slept on the deck.";

    [Fact]
    public void The_same_is_no_error() => Assert.Empty(Kinds(new Draft(Text).Both("Venn", "said", "the quay is safe")));

    [Theory]
    [InlineData("the quay", "content-cut-end")]
    [InlineData("dry", "content-cut-start")]
    public void A_content_that_loses_most_of_itself_is_cut(string read, string kind) =>
        Assert.Equal(kind, Only(new Draft(Text).Gold("Venn", "said", "the quay is safe and the pier is dry").Read("Venn", "said", read)));

    [Fact]
    public void A_content_that_takes_in_too_much_is_too_long() =>
        Assert.Equal("content-long", Only(new Draft(Text).Gold("Venn", "said", "the quay is").Read("Venn", "said", "the quay is safe and the pier is dry")));

    [Fact]
    public void A_quote_of_which_one_sentence_is_read_stopped_early() =>
        Assert.Equal("content-stopped", Only(new Draft(Text).Gold("the pilot", "said", "“It sank. We saw it,”").Read("the pilot", "said", "“It sank")));

    [Theory]
    [InlineData("", "source-missing")]
    [InlineData("the pier", "source-wrong")]
    [InlineData("Lorn", "source-elsewhere")]
    public void A_right_content_with_another_source_is_an_error_of_the_source(string source, string kind) =>
        Assert.Equal(kind, Only(new Draft(Text).Gold("Venn", "said", "the quay is safe").Read(source, "said", "the quay is safe")));

    [Fact]
    public void A_source_where_none_is_marked_is_invented() =>
        Assert.Equal("source-invented", Only(new Draft(Text).Gold("", "said", "the quay is safe").Read("Venn", "said", "the quay is safe")));

    [Fact]
    public void Two_statements_in_one_content_are_joined() =>
        Assert.Equal(["joined", "joined"], Kinds(new Draft(Text).Gold("Venn", "said", "the quay is").Gold("Venn", "said", "the pier is dry").Read("Lorn", "said", "the quay is safe and the pier is dry")));

    [Fact]
    public void One_content_read_in_two_pieces_is_split() =>
        Assert.Contains("split", Kinds(new Draft(Text).Gold("Venn", "said", "the quay is safe and the pier is dry").Read("Venn", "said", "the quay is").Read("Lorn", "added", "the pier is dry")));

    [Fact]
    public void What_is_told_within_a_marked_content_is_apart_from_what_is_told_nowhere()
    {
        var kinds = Kinds(new Draft(Text).Gold("Lorn", "added", "that the mate had asked for a tug").Read("the mate", "asked", "for a tug").Read("A cat", "slept", "on the deck"));

        Assert.Equal(["missed-known-verb", "invented-inside", "invented-known-verb"], kinds);
    }

    [Fact]
    public void A_statement_within_a_content_that_was_read_is_apart_from_one_that_was_passed_over() =>
        Assert.Equal(["missed-inside", "invented-known-verb"], Kinds(new Draft(Text).Gold("the mate", "asked", "for a tug").Read("Lorn", "added", "that the mate had asked for a tug")));

    [Theory]
    [InlineData("the quay is safe and", "edge-content-end-long")]
    [InlineData("the quay is", "edge-content-end-short")]
    [InlineData("quay is safe", "edge-content-start")]
    [InlineData("the quay|safe", "edge-content-inside")]
    public void A_statement_that_is_found_can_have_other_edges(string read, string kind) =>
        Assert.Equal(kind, Only(new Draft(Text).Gold("Venn", "said", "the quay is safe").Read("Venn", "said", read)));

    [Fact]
    public void Marks_alone_are_an_edge_of_their_own() =>
        Assert.Equal("edge-marks", Only(new Draft(Text).Gold("the pilot", "said", "“It sank. We saw it,”").Read("the pilot", "said", "It sank. We saw it")));

    [Fact]
    public void The_table_shows_each_kind_with_its_share_and_an_example()
    {
        var table = ErrorTable.Of([new("missed-noun", null, null), new("missed-noun", null, null), new("joined", null, null), new("edge-cue", null, null)]);

        Assert.Contains("| missed: the cue is a noun | 2 | 66.7 % | ", table, StringComparison.Ordinal);
        Assert.Contains("| the cue has more or fewer words | 1 | 100.0 % | ", table, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_error_is_listed_with_its_words()
    {
        var article = new Draft(Text).Gold("Venn", "said", "the quay|dry").Article();
        using var list = new StringWriter();

        ErrorListing.Write([("r", article, new StatementError("missed-known-verb", article.Gold[0], null))], list);

        Assert.EndsWith("\nmissed-known-verb\tr\tVenn\tsaid\tthe quay ... dry\t\t\t\n", list.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_kind_has_words_and_an_example_with_what_was_read()
    {
        Assert.All(ErrorKind.All, kind => Assert.Contains(" → ", kind.Example, StringComparison.Ordinal));
        Assert.Equal(ErrorKind.All.Count, ErrorKind.All.Select(kind => kind.Name).Distinct().Count());
    }

    private static string Only(Draft draft) => Assert.Single(Kinds(draft));

    private static string[] Kinds(Draft draft)
    {
        string[] kinds = [.. ArticleErrors.Of(draft.Article(), _ => CueKind.KnownVerb).Select(error => error.Kind)];
        Assert.All(kinds, kind => Assert.Contains(kind, ErrorKind.All.Select(known => known.Name)));
        return kinds;
    }
}
