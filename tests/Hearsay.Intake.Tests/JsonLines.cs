using System.IO.Pipes;
using System.Text;

namespace Hearsay.Intake.Tests;

public sealed class JsonLines
{
    [Fact]
    public void Half_a_surrogate_pair_in_a_name_does_no_harm()
    {
        using var folder = new TempFolder().With("a.jsonl", """
            {"\ud800": 1, "text": "One pier was closed.", "author": {"\udc00": 2, "name": "Ada Brook"}, "outlet": {"n\ud800": "x"}}
            """);
        Assert.Equal("Ada Brook", Assert.IsType<Taken>(Assert.Single(Read.All(folder))).Report.Author);
    }

    [Fact]
    public async Task A_line_of_standard_input_is_read_before_the_next_is_sent()
    {
        using var sender = new AnonymousPipeServerStream(PipeDirection.Out);
        using var input = new AnonymousPipeClientStream(PipeDirection.In, sender.ClientSafePipeHandle);
        using var outcomes = new ReportSource().Read(["-"], input).GetEnumerator();
        foreach (var id in new[] { "a", "b" })
        {
            await sender.WriteAsync(Encoding.UTF8.GetBytes($$"""{"id": "{{id}}", "text": "The pier fell."}""" + "\n"));
            Assert.True(await Task.Run(outcomes.MoveNext).WaitAsync(TimeSpan.FromSeconds(20)));
            Assert.Equal(id, Read.Id(outcomes.Current));
        }
        sender.Dispose();
        Assert.False(outcomes.MoveNext());
    }

    [Fact]
    public void A_line_gives_its_fields()
    {
        using var folder = new TempFolder().With("a.jsonl", """
            {"id": "r1", "text": " The pier fell.\n", "title": "Pier falls", "published": "2031-04-05T23:30:00-08:00", "outlet": "The Ellery Post", "author": "Ada Brook", "url": "https://post.example/pier", "language": "en", "extra": {"deep": [1, {"er": null}]}}
            """);
        var report = Read.One(folder, "a.jsonl");
        Assert.Equal(("r1", " The pier fell.\n", "Pier falls"), (report.Id, report.Text, report.Title));
        Assert.Equal(("2031-04-05", DateBasis.Given), (report.Published.ToString(), report.PublishedBasis));
        Assert.Equal(("The Ellery Post", "Ada Brook", "https://post.example/pier", "en"), (report.Outlet, report.Author, report.Url, report.Language));
    }

    [Theory]
    [InlineData("The Ellery Post", "AP")]
    [InlineData("AP", null)]
    [InlineData("The Associated Press", null)]
    public void An_agency_in_the_dateline_is_the_original_of_what_another_publishes(string outlet, string? original)
    {
        using var folder = new TempFolder().With("a.jsonl", $$"""{"text": "PORT ELLERY (AP) — The pier fell on Friday, the harbour master said.", "outlet": "{{outlet}}"}""");
        var report = Read.One(folder, "a.jsonl");
        Assert.Equal((outlet, original), (report.Outlet, report.OriginalSource));
    }

    [Fact]
    public void Broken_lines_are_refused_by_number_and_the_rest_goes_on()
    {
        using var folder = new TempFolder().With("a.jsonl", """
            {"id": "1", "text": "One."}

            {"id": "2", "text": "Two."
            {"id": "4"}
            [1, 2]
            {"id": "6", "text": 7}
            {"id": "7", "text": "   "}
            {"id": "8", "text": "Eight."} tail
            {"id": "9", "text": "Nine."}
            """);
        var file = "refused " + folder["a.jsonl"] + ":";
        var outcomes = Read.All(folder);
        Assert.Equal(["1", file + 3, file + 4, file + 5, file + 6, file + 7, file + 8, "9"], outcomes.Select(Read.Id));
        Assert.Contains("at byte 26", ((Refusal)outcomes[1]).Reason, StringComparison.Ordinal);
        Assert.Contains("no text", ((Refusal)outcomes[2]).Reason, StringComparison.Ordinal);
        Assert.Contains("found a list", ((Refusal)outcomes[3]).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_over_the_limit_is_refused_and_the_rest_goes_on()
    {
        var limit = new IntakeLimits { Line = 100 };
        var line = "{\"id\": \"x\", \"text\": \"" + new string('a', 76) + "\"}";
        Assert.Equal(99, line.Length);
        using var folder = new TempFolder().With("a.jsonl", line + "\n" + new string('z', 5000) + "\r\n" + line.Replace("aa", "aaaa", StringComparison.Ordinal) + "\n" + line);
        Assert.Equal(["x", "refused " + folder["a.jsonl"] + ":2", "refused " + folder["a.jsonl"] + ":3", "x#2"], Read.All(limit, folder.Path).Select(Read.Id));
    }

    [Theory]
    [InlineData(99)]
    [InlineData(100)]
    [InlineData(101)]
    public void A_line_at_the_end_without_a_line_break_obeys_the_limit_too(int length)
    {
        var line = "{\"text\": \"" + new string('a', length - 12) + "\"}";
        Assert.Equal(length, line.Length);
        using var folder = new TempFolder().With("a.jsonl", line);
        Assert.Equal(length <= 100, Assert.Single(Read.All(new IntakeLimits { Line = 100 }, folder.Path)) is Taken);
    }

    [Fact]
    public void A_text_over_the_limit_is_refused()
    {
        using var folder = new TempFolder().With("a.jsonl", "{\"text\": \"12345\"}");
        Assert.Contains("longer than 4", Read.Refused(folder, "a.jsonl", new IntakeLimits { Text = 4 }).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Lone_surrogates_are_replaced_at_the_same_length_and_pairs_are_kept()
    {
        using var folder = new TempFolder().With("a.jsonl", """{"id": "\ud83d", "text": "a\ud800b \ud83d\ude00 \udc00 \u00e9\n\"\\\/", "title": "T\udfff"}""");
        var report = Read.One(folder, "a.jsonl");
        Assert.Equal("a\uFFFDb \U0001F600 \uFFFD é\n\"\\/", report.Text);
        Assert.Equal(("\uFFFD", "T\uFFFD"), (report.Id, report.Title));
    }

    [Fact]
    public void Nesting_that_would_exhaust_a_parser_is_a_broken_line()
    {
        using var folder = new TempFolder().With("a.jsonl", "{\"text\": \"ok\", \"x\": " + new string('[', 100_000) + "\n{\"id\": \"b\", \"text\": \"ok\"}");
        Assert.Equal(["refused " + folder["a.jsonl"] + ":1", "b"], Read.All(folder).Select(Read.Id));
    }

    [Fact]
    public void Utf_16_and_windows_1252_lines_are_read()
    {
        using var folder = new TempFolder().With("a.jsonl", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("{\"id\": \"é\", \"text\": \"Łódź\"}\r\n")])
            .With("b.jsonl", [.. "{\"id\": \"b\", \"text\": \"caf"u8, 0xE9, .. "\"}"u8]).With("c.ndjson", "\uFEFF{\"id\": \"c\", \"text\": \"ok\"}");
        Assert.Equal(["é", "b", "c"], Read.All(folder).Select(Read.Id));
    }

    [Fact]
    public void Without_an_id_the_file_names_the_report()
    {
        using var folder = new TempFolder().With("a.jsonl", "{\"text\": \"One.\"}\n{\"text\": \"Two.\", \"id\": \"\"}\n{\"text\": \"Three.\", \"id\": 3}");
        Assert.Equal(["a.jsonl", "a.jsonl#2", "3"], Read.All(folder).Select(Read.Id));
    }

    [Fact]
    public void A_json_file_holds_one_report_or_a_list()
    {
        using var folder = new TempFolder().With("a.json", "{\"id\": \"one\",\n \"text\": \"One.\"}").With("b.json", "[{\"id\": \"b0\", \"text\": \"B.\"}, 5, {\"id\": \"b2\", \"text\": \"B.\"}]")
            .With("c.json", "{\"name\": \"package\"}");
        Assert.Equal(["one", "b0", "refused " + folder["b.json"] + ":[1]", "b2", "refused " + folder["c.json"]], Read.All(folder).Select(Read.Id));
    }

    [Fact]
    public void A_million_lines_are_not_held_at_once()
    {
        var stream = new EndlessLines();
        var first = new ReportSource().Read(["-"], stream).Take(1000).Last();
        Assert.Equal("-#1000", Read.Id(first));
        Assert.True(stream.Given < 1 << 20);
    }

    [Fact]
    public void Standard_input_is_json_lines_when_it_begins_with_a_brace_else_one_text()
    {
        Assert.Equal(["a", "b"], Read.Input("\n {\"id\": \"a\", \"text\": \"A.\"}\n{\"id\": \"b\", \"text\": \"B.\"}").Select(Read.Id));
        var report = Assert.IsType<Taken>(Assert.Single(Read.Input("Plain words.\n{\"id\": \"a\", \"text\": \"A.\"}"))).Report;
        Assert.Equal(("-", null), (report.Id, report.Path));
        Assert.Equal("refused -:1", Read.Id(Read.Input("{broken")[0]));
        Assert.Equal(["refused -"], Read.Input("").Select(Read.Id));
    }

    [Fact]
    public void Standard_input_is_read_once()
    {
        var outcomes = new ReportSource().Read(["-", "-"], new MemoryStream("Words."u8.ToArray())).ToList();
        Assert.Equal(["-", "refused -"], outcomes.Select(Read.Id));
    }
}
