namespace Hearsay.Intake.Tests;

public sealed class GivenParticulars
{
    private const string Story = "The harbour of Port Ellery was closed on Monday.\nNobody said why.";

    [Fact]
    public void Front_matter_gives_fields_stays_in_the_text_and_is_furniture()
    {
        var text = "---\ntitle: \"Harbour: closed\"\nauthors: [Ada Brook, Ben Lode]\ndate: 2031-04-05 10:00\npublisher: The Ellery Post\nlang: en\nid: harbour\n---\n" + Story;
        var report = Read.Text(text, "a.md");
        Assert.Equal(text, report.Text);
        Assert.Equal(("harbour", "Harbour: closed", "Ada Brook, Ben Lode", "2031-04-05", "The Ellery Post", "en"),
            (report.Id, report.Title, report.Author, report.Published.ToString(), report.Outlet, report.Language));
        Assert.Equal(text[..text.IndexOf("\nThe harbour", StringComparison.Ordinal)], report.Furniture[0].In(text));
    }

    [Theory]
    [InlineData("---\n- a\n- b\n---\n")]
    [InlineData("---\nThe sea was calm: {{{ and then\n---\n")]
    [InlineData("---\ntitle: never closed\n")]
    [InlineData("----\ntitle: x\n---\n")]
    public void What_only_looks_like_front_matter_is_text(string head) => Assert.NotEqual("x", Read.Text(head + Story, "a.md").Title);

    [Fact]
    public void Aliases_and_tags_in_front_matter_are_not_followed()
    {
        var bomb = "---\na: &a [x,x,x,x,x,x,x,x,x]\n" + string.Concat(Enumerable.Range(0, 9).Select(i => $"{(char)('b' + i)}: &{(char)('b' + i)} [*{(char)('a' + i)},*{(char)('a' + i)},*{(char)('a' + i)},*{(char)('a' + i)},*{(char)('a' + i)}]\n"))
            + "title: Calm\nauthor: *j\ntag: !!System.IO.FileInfo {x: 1}\n---\n" + Story;
        var report = Read.Text(bomb, "a.md");
        Assert.Equal(("Calm", null), (report.Title, report.Author));
    }

    [Fact]
    public void Deep_and_long_front_matter_is_left_alone()
    {
        Assert.Equal("Calm", Read.Text("---\ntitle: Calm\nx: " + new string('[', 200) + new string(']', 200) + "\n---\n" + Story, "a.md").Title);
        Assert.NotNull(Read.Text("---\nx: " + new string('[', 20_000) + "\n---\n" + Story, "a.md"));
        Assert.NotEqual("Calm", Read.Text("---\ntitle: Calm\nx: " + new string('y', 70_000) + "\n---\n" + Story, "a.md").Title);
    }

    [Fact]
    public void A_side_file_gives_fields_and_is_no_report()
    {
        using var folder = new TempFolder().With("a.txt", Story).With("a.txt.meta.json", """{"title": "A", "outlet": "Post", "published": "2031-04", "original_source": "Lode Wire", "url": "https://post.example/a"}""")
            .With("b.txt", Story).With("b.meta.json", """{"title": "B", "author": {"name": "Ada Brook"}, "originalSource": "Wire"}""");
        var reports = Read.All(folder).Select(outcome => ((Taken)outcome).Report).ToList();
        Assert.Equal(["a.txt", "b.txt"], reports.Select(report => report.Id));
        Assert.Equal(("A", "Post", "2031-04", "Lode Wire", "https://post.example/a"),
            (reports[0].Title, reports[0].Outlet, reports[0].Published.ToString(), reports[0].OriginalSource, reports[0].Url));
        Assert.Equal(("B", "Ada Brook", "Wire"), (reports[1].Title, reports[1].Author, reports[1].OriginalSource));
    }

    [Fact]
    public void A_side_file_goes_before_front_matter_and_front_matter_before_the_text()
    {
        using var folder = new TempFolder().With("a.md", "---\ntitle: Front\nauthor: Ada Brook\n---\n# Heading\nBy Ben Lode\n" + Story).With("a.meta.json", """{"title": "Side"}""");
        var report = Assert.IsType<Taken>(Read.All(folder)[0]).Report;
        Assert.Equal(("Side", "Ada Brook"), (report.Title, report.Author));
    }

    [Theory]
    [InlineData("{broken")]
    [InlineData("[]")]
    [InlineData("")]
    public void A_broken_side_file_is_refused_and_the_report_read_without_it(string side)
    {
        using var folder = new TempFolder().With("a.txt", Story).With("a.meta.json", side);
        Assert.Equal(["refused " + folder["a.meta.json"], "a.txt"], Read.All(null, folder["a.txt"]).Select(Read.Id));
    }

    [Fact]
    public void A_side_file_named_itself_is_refused()
    {
        using var folder = new TempFolder().With("a.meta.json", "{}");
        Assert.Contains("describes a report", Read.Refused(folder, "a.meta.json").Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_side_file_over_the_limit_is_refused()
    {
        using var folder = new TempFolder().With("a.txt", Story).With("a.meta.json", "{\"title\": \"A\"}");
        Assert.Equal(["refused " + folder["a.meta.json"], "a.txt"], Read.All(new IntakeLimits { SideFile = 5 }, folder["a.txt"]).Select(Read.Id));
    }
}
