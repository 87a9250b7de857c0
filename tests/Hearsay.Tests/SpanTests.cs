using Xunit;

namespace Hearsay.Tests;

public sealed class SpanTests
{
    private static readonly Span Middle = new(3, 6);

    [Theory]
    [InlineData(0, 3, false)]
    [InlineData(0, 4, true)]
    [InlineData(4, 5, true)]
    [InlineData(5, 9, true)]
    [InlineData(6, 9, false)]
    public void Spans_overlap_when_they_share_a_code_unit(int start, int end, bool overlap)
    {
        Assert.Equal(overlap, Middle.Overlaps(new Span(start, end)));
        Assert.Equal(overlap, new Span(start, end).Overlaps(Middle));
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void The_end_is_not_in_the_span(int offset, bool within) => Assert.Equal(within, Middle.Contains(offset));

    [Fact]
    public void A_span_contains_itself_and_what_ends_where_it_ends()
    {
        Assert.True(Middle.Contains(Middle));
        Assert.True(Middle.Contains(new Span(5, 6)));
        Assert.False(Middle.Contains(new Span(5, 7)));
    }

    [Fact]
    public void The_words_of_a_span_are_counted_in_utf_16()
    {
        Assert.Equal("b", new Span(2, 3).In("🙂b"));
        Assert.Equal("🙂", new Span(0, 2).Of("🙂b").ToString());
    }

    [Fact]
    public void A_span_beyond_the_text_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Span(1, 4).In("abc"));

    [Fact]
    public void Spans_are_ordered_by_start_then_by_end() =>
        Assert.Equal([new(0, 5), new(3, 4), new(3, 6)], new Span[] { new(3, 6), new(0, 5), new(3, 4) }.Order());
}
