using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using Hearsay.Export.Html;
using Hearsay.Ledger;

namespace Hearsay.Export.Tests.Html;

public sealed class HtmlBriefTests
{
    private static readonly Opened Page = Opened.Of(Invented.Brief, Invented.Readings);

    [Fact]
    public void The_page_is_the_one_on_file() => Expectation.Holds("brief.html.txt", Page.Text);

    [Fact]
    public void Every_link_leads_to_one_place_on_the_page() => Assert.All(Page.Addresses, address =>
    {
        Assert.StartsWith("#", address, StringComparison.Ordinal);
        Page.Named(address[1..]);
    });

    [Fact]
    public void Every_place_of_every_position_is_linked() => Assert.All(
        Invented.Brief.Questions.SelectMany(question => question.Positions).SelectMany(position => position.Cites),
        cite => Assert.Contains("#" + Citations.Fragment(cite.Letter, cite.Span), Page.Addresses));

    [Fact]
    public void A_link_opens_the_words_that_it_cites() => Assert.All(
        Invented.Brief.Questions.SelectMany(question => question.Positions).SelectMany(position => position.Cites), cite =>
        {
            var text = Invented.Readings.Single(reading => reading.Report.Id == cite.Report).Report.Text;
            var target = Page.Named(Citations.Fragment(cite.Letter, cite.Span));
            Assert.Equal(Hearsay.Ledger.Briefs.Harmless.Lines(cite.Span.In(text)), target.TextContent);
            Assert.NotNull(target.Closest(".sentence"));
        });

    [Fact]
    public void The_text_of_a_cited_report_is_there_as_it_came() => Assert.All(Invented.Brief.Reports, report =>
    {
        var text = Invented.Readings.Single(reading => reading.Report.Id == report.Id).Report.Text;
        Assert.Equal(Hearsay.Ledger.Briefs.Harmless.Lines(text), string.Join("\n\n", Page.Paragraphs(report.Letter)));
    });

    [Fact]
    public void Nothing_is_asked_of_the_outside()
    {
        Assert.Empty(Page.Page.QuerySelectorAll("script, link, img, image, use, iframe, object, embed, form, base, video, audio, [src], [style], [action]"));
        Assert.DoesNotContain("url(", Page.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", Page.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Page.Page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
    }

    [Fact]
    public void The_policy_forbids_all_but_the_style_rules_of_the_page()
    {
        var policy = Page.Page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Assert.Single(Page.Page.QuerySelectorAll("style")).TextContent)));

        Assert.Equal($"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'", policy);
    }

    [Fact]
    public void The_order_of_the_readings_changes_nothing() =>
        Assert.Equal(Page.Text, Opened.Of([.. Invented.Readings.Reverse()]).Text);

    [Fact]
    public void Flags_answers_remarks_silence_and_changes_are_there()
    {
        var words = Page.Page.Body!.TextContent;

        Assert.All(Invented.Brief.Questions, question => Assert.Contains(Hearsay.Ledger.Briefs.Answer.To(question), words, StringComparison.Ordinal));
        Assert.Contains("Not comparable: ", words, StringComparison.Ordinal);
        Assert.Contains("Who gave no word", words, StringComparison.Ordinal);
        Assert.Contains("credits www.example.invalid as its original", words, StringComparison.Ordinal);
    }

    [Fact]
    public void Questions_beyond_the_top_are_counted_and_their_reports_are_not_in_the_file()
    {
        var page = Opened.Of(Invented.Brief, Invented.Readings, top: 1);

        Assert.Single(page.Page.QuerySelectorAll(".question"));
        Assert.Contains($"{Invented.Brief.Questions.Count - 1} more questions of less weight", page.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("no line above cites", page.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HtmlBrief.Cited(Invented.Brief, 1), page.Page.QuerySelectorAll("article").Select(article => article.Id!).ToHashSet());
    }

    [Fact]
    public void Without_reports_there_is_a_page_all_the_same() => Assert.Contains("0 reports", Opened.Of([]).Page.Body!.TextContent, StringComparison.Ordinal);

    [Fact]
    public void A_reading_that_is_missing_is_said_to_be_missing()
    {
        var page = Opened.Of(Invented.Brief, []);

        Assert.Contains("Its text is not at hand.", page.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.All(page.Addresses, address => page.Named(address[1..]));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("</style></title><img src=x onerror=alert(1)>")]
    [InlineData("--><svg onload=alert(1)><![CDATA[ ]]>")]
    [InlineData("\" onmouseover=\"alert(1)\" x=\"")]
    [InlineData("&lt;b&gt; &#x202E; &nbsp;")]
    [InlineData("a\u0000b\u202Ec\u2066d\uFFFEe\e[31m\u0085\u2028f")]
    [InlineData("half \uD83D a pair")]
    public void What_a_report_says_is_text_and_nothing_else(string words)
    {
        var first = new ReadingBuilder("1" + words, "2031-05-02", words, words).Says(words, $"12 people were {words} killed").Figure("12", 12, 12).Credits(words).Build();
        var other = new ReadingBuilder("2" + words, "2031-05-03", words, words).Says("Ida Brandt", $"13 people were {words} killed", via: words).Figure("13", 13, 13).Build();
        var page = Opened.Of([With(first, words), With(other, words)]);

        Assert.Empty(page.Page.QuerySelectorAll("script, img, b, [onerror], [onload], [onmouseover]"));
        Assert.DoesNotContain(page.Page.DocumentElement.TextContent + string.Concat(page.Page.All.SelectMany(element => element.Attributes).Select(attribute => attribute.Value)), c => c != '\n' && char.IsControl(c) || c is '\u202E' or '\u2066' or '\uFFFE' || char.IsSurrogate(c));
        Assert.Contains(Hearsay.Ledger.Briefs.Harmless.Lines(words), page.Page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_of_a_report_is_words_and_no_link()
    {
        var page = Opened.Of([.. Invented.Readings.Select(reading => With(reading, "javascript:alert(1)"))]);

        Assert.Contains("javascript:alert(1)", page.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(page.Addresses, address => address.Contains("javascript", StringComparison.Ordinal));
    }

    private static Reading With(Reading reading, string address) => reading with { Report = reading.Report with { Url = address, Author = address } };
}
