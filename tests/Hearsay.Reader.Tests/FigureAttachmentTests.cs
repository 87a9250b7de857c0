namespace Hearsay.Reader.Tests;

public sealed class FigureAttachmentTests
{
    [Fact]
    public void A_figure_belongs_to_the_innermost_content_that_holds_it()
    {
        var attached = FigureAttachment.Attach([FigureAt(30, 35)], [Told("outer", new Span(10, 60)), Told("inner", new Span(25, 50))]);
        Assert.Equal("inner", attached[0].Statement);
    }

    [Fact]
    public void A_figure_between_contents_is_the_report_s_own()
    {
        var attached = FigureAttachment.Attach([FigureAt(5, 8), FigureAt(61, 64)], [Told("s1", new Span(10, 60))]);
        Assert.All(attached, figure => Assert.Null(figure.Statement));
    }

    [Fact]
    public void A_content_in_pieces_holds_what_stands_in_any_of_them()
    {
        var attached = FigureAttachment.Attach([FigureAt(2, 4), FigureAt(12, 14), FigureAt(22, 24)], [Told("s1", new Span(0, 10), new Span(20, 30))]);
        Assert.Equal(["s1", null, "s1"], attached.Select(figure => figure.Statement));
    }

    private static Figure FigureAt(int start, int end) =>
        new() { Id = $"f{start}", Kind = FigureKind.Count, Span = new Span(start, end), Unit = "count" };

    private static Statement Told(string id, params Span[] content) =>
        new() { Id = id, Source = [], Cue = [], Content = content, Origin = "unnamed", OriginKind = OriginKind.Unnamed };
}
