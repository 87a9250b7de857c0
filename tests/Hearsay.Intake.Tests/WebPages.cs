using System.Diagnostics;
using System.Text;

namespace Hearsay.Intake.Tests;

public sealed class WebPages
{
    private static readonly string Paragraphs = string.Concat(Enumerable.Range(1, 8).Select(i =>
        $"<p>The harbour of Port Ellery was closed on day {i} after a crane fell on two ferries, the port authority said, and nobody knew for how long it would stay so.</p>\n"));

    private static Report Page(string head, string body) => Read.Text($"<!DOCTYPE html><html lang=\"en-GB\"><head>{head}</head><body>{body}</body></html>", "page.html");

    [Fact]
    public void The_text_is_the_articles_a_line_a_block_without_markup()
    {
        var report = Page("", "<nav><a href=/>Home</a> <a href=/s>Sport</a></nav><article><h2>The fall</h2>" + Paragraphs
            + "<p>It is <b>Tom&amp;Co</b>&#8217;s\n   crane,<br>she&nbsp;said.</p></article><script>alert('x')</script><footer>Imprint</footer>");
        Assert.StartsWith("The fall\nThe harbour of Port Ellery was closed on day 1 ", report.Text, StringComparison.Ordinal);
        Assert.EndsWith(" stay so.\nIt is Tom&Co’s crane,\nshe said.", report.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("alert", report.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Sport", report.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_metadata_give_the_particulars()
    {
        var report = Page("""
            <title>Crane falls | The Ellery Post</title><meta property="og:title" content="Crane falls on two ferries">
            <meta property="og:site_name" content="The Ellery Post"><meta name="author" content="By Ada Brook">
            <meta property="article:published_time" content="2031-04-05T10:00:00+02:00"><link rel="canonical" href="https://post.example/crane">
            """, "<article>" + Paragraphs + "</article>");
        Assert.Equal(("Crane falls on two ferries", "The Ellery Post", "Ada Brook"), (report.Title, report.Outlet, report.Author));
        Assert.Equal(("2031-04-05", DateBasis.Given, "https://post.example/crane", "en-GB"), (report.Published.ToString(), report.PublishedBasis, report.Url, report.Language));
    }

    [Fact]
    public void Json_ld_goes_first()
    {
        var report = Page("""
            <meta property="og:title" content="Other"><script type="application/ld+json">{broken</script>
            <script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "x"}, {"@type": ["NewsArticle"], "headline": "Crane &amp; ferries",
            "datePublished": "2031-04-05", "author": [{"@type": "Person", "name": "Ada Brook"}, {"name": "Ben Lode"}], "publisher": {"name": "The Ellery Post"}}]}</script>
            """, "<article>" + Paragraphs + "</article>");
        Assert.Equal(("Crane & ferries", "Ada Brook, Ben Lode", "The Ellery Post", "2031-04-05"), (report.Title, report.Author, report.Outlet, report.Published.ToString()));
    }

    [Fact]
    public void Values_of_no_use_are_unknown()
    {
        var report = Page("""<meta name="author" content="https://post.example/ada"><meta property="og:site_name" content="@post"><meta name="date" content="today"><link rel="canonical" href="/crane">""",
            "<article>" + Paragraphs + "</article>");
        Assert.Equal((null, null, null, null), (report.Author, report.Outlet, report.Published, report.Url));
    }

    [Fact]
    public void A_page_too_short_for_an_article_keeps_its_text() => Assert.Equal("The crane fell.", Page("", "<p>The crane fell.</p>").Text);

    [Fact]
    public void A_page_without_text_is_refused()
    {
        using var folder = new TempFolder().With("a.html", "<html><head><title>x</title></head><body><script>var x = 'text';</script><img src=a></body></html>");
        Assert.Contains("no text", Read.Refused(folder, "a.html").Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<meta charset=\"iso-8859-2\">")]
    [InlineData("<meta http-equiv=\"Content-Type\" content=\"text/html; charset=iso-8859-2\">")]
    public void The_declared_encoding_is_used_where_the_bytes_are_no_utf_8(string meta)
    {
        var latin2 = CodePagesEncodingProvider.Instance.GetEncoding("iso-8859-2")!;
        using var folder = new TempFolder().With("a.html", latin2.GetBytes($"<html><head>{meta}</head><body><p>Łódź is shut.</p></body></html>"));
        Assert.Equal("Łódź is shut.", Read.One(folder, "a.html").Text);
    }

    [Fact]
    public void Valid_utf_8_is_read_as_such_whatever_is_declared()
    {
        using var folder = new TempFolder().With("a.html", "<html><head><meta charset=windows-1250></head><body><p>Łódź is shut.</p></body></html>");
        Assert.Equal("Łódź is shut.", Read.One(folder, "a.html").Text);
    }

    [Theory]
    [InlineData("<div>", 100_000)]
    [InlineData("<b>", 100_000)]
    [InlineData("<blockquote><p>", 100_000)]
    [InlineData("<table><tr><td>", 100_000)]
    [InlineData("<div x=1><!-- </div> -->", 600)]
    public void A_page_of_elements_within_elements_is_refused_in_little_time(string tags, int times)
    {
        using var folder = new TempFolder().With("a.html", string.Concat(Enumerable.Repeat(tags, times)) + "The crane fell.");
        var watch = Stopwatch.StartNew();
        Assert.Contains("deeper than 512", Read.Refused(folder, "a.html").Reason, StringComparison.Ordinal);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), watch.Elapsed.ToString());
    }

    [Theory]
    [InlineData("<p>", 20_000)]
    [InlineData("<li>x", 20_000)]
    [InlineData("<br>", 20_000)]
    [InlineData("</div>", 20_000)]
    [InlineData("<!-- <div> -->", 20_000)]
    [InlineData("&amp;", 20_000)]
    [InlineData("<", 20_000)]
    public void Long_flat_pages_are_read(string part, int times)
    {
        using var folder = new TempFolder().With("a.html", "<p>The crane fell.</p>" + string.Concat(Enumerable.Repeat(part, times)));
        var watch = Stopwatch.StartNew();
        Assert.Contains("The crane fell.", Read.One(folder, "a.html").Text, StringComparison.Ordinal);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), watch.Elapsed.ToString());
    }

    [Fact]
    public void A_page_as_deep_as_allowed_is_read()
    {
        var page = string.Concat(Enumerable.Repeat("<div>", 490)) + Paragraphs + string.Concat(Enumerable.Repeat("</div>", 490));
        Assert.Contains("day 8", Page("", page).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_page_too_large_to_look_for_an_article_the_whole_text_is_taken()
    {
        using var folder = new TempFolder().With("a.html", "<title>Crane</title><div>Imprint and other words</div><article>" + Paragraphs + "</article>");
        var report = Assert.IsType<Taken>(Assert.Single(Read.All(new IntakeLimits { PageElements = 5 }, folder.Path))).Report;
        Assert.StartsWith("Imprint and other words\nThe harbour", report.Text, StringComparison.Ordinal);
        Assert.Equal("Crane", report.Title);
        Assert.Equal(report.Text, Assert.IsType<Taken>(Assert.Single(Read.All(new IntakeLimits { PageWeight = 5 }, folder.Path))).Report.Text);
    }

    [Fact]
    public void A_list_of_links_is_left_out_and_other_lists_are_kept()
    {
        var report = Page("", "<article>" + Paragraphs + "<ul><li><a href=/a>Storm shuts islands</a></li><li><a href=/b>Ferry sold</a></li></ul><ul><li>Two ferries were hit by the <a href=/c>crane</a>.</li></ul></article>");
        Assert.DoesNotContain("Ferry sold", report.Text, StringComparison.Ordinal);
        Assert.Contains("\nTwo ferries were hit by the crane.", report.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_over_the_limit_is_refused()
    {
        using var folder = new TempFolder().With("a.html", "<p>The crane fell.</p>");
        Assert.Contains("larger than 10", Read.Refused(folder, "a.html", new IntakeLimits { Page = 10 }).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<br>")]
    [InlineData("<p>a")]
    [InlineData("<a href=x>a</a>")]
    [InlineData("<p><b>x</b>")]
    public void A_flat_page_of_half_the_marks_allowed_is_read_in_little_time(string part)
    {
        var marks = part.Count(c => c == '<') + part.Count(c => c == '=');
        var page = "<p>The crane fell.</p>" + string.Concat(Enumerable.Repeat(part, new IntakeLimits().PageMarks / marks / 2));
        var watch = Stopwatch.StartNew();
        Assert.StartsWith("The crane fell.", Read.Text(page, "a.html").Text, StringComparison.Ordinal);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), watch.Elapsed.ToString());
    }

    [Theory]
    [InlineData("<br><br><br>", 3)]
    [InlineData("</p></b><!-- a b c --><!x><?y?>", 5)]
    [InlineData("1 < 2 and <3", 0)]
    [InlineData("<p a b c>", 4)]
    [InlineData("<p a='b' c=\"d e f > g\">", 5)]
    [InlineData("<p/a/b/c>", 4)]
    [InlineData("<p a='b'c='d'>", 4)]
    [InlineData("<script>if (a<b && c<d) e='<p>';</script>", 2)]
    public void Tags_comments_and_attributes_are_marks(string page, int marks) =>
        Assert.Equal(marks, Web.PageMarkup.Of(page, 512, 1000).Marks);

    [Fact]
    public void A_page_of_more_marks_than_allowed_is_refused_unread()
    {
        using var folder = new TempFolder().With("a.html", "<p class=a>The crane fell.</p>");
        Assert.Contains("more than 2 tags and attributes", Read.Refused(folder, "a.html", new IntakeLimits { PageMarks = 2 }).Reason, StringComparison.Ordinal);
        Assert.Single(Read.All(new IntakeLimits { PageMarks = 3 }, folder["a.html"]).OfType<Taken>());
    }

    [Fact]
    public void Half_a_surrogate_pair_in_linked_data_does_no_harm()
    {
        var report = Page("""<script type="application/ld+json">{"@type": "NewsArticle", "\ud800": 1, "author": {"\udc00": 2, "name": "Ada Brook"}}</script>""", "<article>" + Paragraphs + "</article>");
        Assert.Contains("day 8", report.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Furniture_in_a_page_is_marked_too()
    {
        var report = Page("", "<article>" + Paragraphs + "<p>Sign up for our newsletter</p></article>");
        Assert.Contains("Sign up for our newsletter", report.Furniture.Select(span => span.In(report.Text)));
    }

    [Fact]
    public void A_page_on_standard_input_is_read_as_one() =>
        Assert.DoesNotContain("<p>", Assert.IsType<Taken>(Assert.Single(Read.Input("<!doctype html><html><body><p>The harbour was closed.</p></body></html>"))).Report.Text);
}
