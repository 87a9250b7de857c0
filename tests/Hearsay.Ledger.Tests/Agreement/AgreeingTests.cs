using Hearsay.Ledger.Agreement;

namespace Hearsay.Ledger.Tests.Agreement;

public sealed class AgreeingTests
{
    private static readonly string Sentence = "Ida Brandt said on Friday that 12 of the ferrymen had drowned.";

    private static CodedRow Row(string? source = null, string? cue = null, string? content = null, string? stance = null, string? origin = null, double? low = null, double? high = null)
    {
        static Dictionary<string, string> Given(params (string Field, string? Value)[] pairs) => pairs.Where(pair => pair.Value is not null).ToDictionary(pair => pair.Field, pair => pair.Value!, StringComparer.Ordinal);
        return new CodedRow(Given(("source", source), ("cue", cue), ("content", content)), Given(("stance", stance), ("origin", origin)), low, high);
    }

    private static CodedSentence Coded(int number, params CodedRow[] rows) => new("a.txt", "abc", number, Sentence, rows);

    private static FieldAgreement Field(string name, CodedSentence[] one, CodedSentence[] other) => Assert.Single(Agreeing.Compare(one, other), field => field.Field == name);

    [Fact]
    public void A_sentence_that_only_one_finds_a_statement_in_is_one_unit_not_agreed()
    {
        var field = Field("statement", [Coded(1, Row(cue: "said")), Coded(2)], [Coded(1), Coded(2)]);

        Assert.Equal((2, 1), (field.Units, field.Agreed));
        Assert.Equal(.5, field.Share);
    }

    [Fact]
    public void A_span_is_compared_token_by_token()
    {
        var field = Field("source", [Coded(1, Row(source: "Ida Brandt"))], [Coded(1, Row(source: "Brandt"))]);

        Assert.Equal((12, 11), (field.Units, field.Agreed));
    }

    [Fact]
    public void A_category_is_compared_on_rows_that_share_their_words_whatever_their_order()
    {
        CodedRow drowned = Row(cue: "said", content: "12 of the ferrymen had drowned", stance: "asserts"), friday = Row(content: "on Friday", stance: "denies");
        var field = Field("stance", [Coded(1, drowned, friday)], [Coded(1, friday, drowned)]);

        Assert.Equal((2, 2, 1d), (field.Units, field.Agreed, field.Alpha));
    }

    [Fact]
    public void A_field_that_one_left_empty_is_no_unit() =>
        Assert.Equal(0, Field("stance", [Coded(1, Row(cue: "said", stance: "asserts"))], [Coded(1, Row(cue: "said"))]).Units);

    [Fact]
    public void The_capitals_of_an_origin_do_not_matter() =>
        Assert.Equal(1, Field("origin", [Coded(1, Row(cue: "said", origin: "Ida Brandt"))], [Coded(1, Row(cue: "said", origin: "ida  brandt"))]).Agreed);

    [Fact]
    public void Figures_are_compared_by_their_ratio()
    {
        CodedSentence[] one = [Coded(1, Row(low: 12, high: 12)), Coded(2, Row(low: 100))], other = [Coded(1, Row(low: 12, high: 12)), Coded(2, Row(low: 101))];
        var field = Field("low", one, other);

        Assert.Equal((Metric.Ratio, 2, 1), (field.Metric, field.Units, field.Agreed));
        Assert.InRange(field.Alpha!.Value, .99, 1);
    }

    [Fact]
    public void Sentences_that_only_one_has_coded_are_left_out() => Assert.Equal(1, Field("statement", [Coded(1), Coded(2)], [Coded(2), Coded(3)]).Units);

    [Fact]
    public void The_interval_holds_alpha_and_is_the_same_each_time()
    {
        CodedSentence[] one = [.. Enumerable.Range(1, 40).Select(n => Coded(n, n % 2 == 0 ? [Row(cue: "said")] : []))], other = [.. Enumerable.Range(1, 40).Select(n => Coded(n, n % 2 == 0 && n % 10 != 0 ? [Row(cue: "said")] : []))];
        var field = Field("statement", one, other);

        Assert.InRange(field.Alpha!.Value, field.Low!.Value, field.High!.Value);
        Assert.Equal(field, Field("statement", one, other));
    }

    [Theory]
    [InlineData("Brandt said", new[] { 1, 2 })]
    [InlineData("Ida ... Friday", new[] { 0, 4 })]
    [InlineData("nobody", null)]
    public void Words_mark_the_tokens_where_they_stand(string words, int[]? marked) => Assert.Equal(marked, SentenceTokens.Marked(SentenceTokens.Of(Sentence), words)?.Order().ToArray());
}
