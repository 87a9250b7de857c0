namespace Hearsay.Cli.Tests.Ledgers;

public sealed class EventBriefTests : IDisposable
{
    private readonly LedgerFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData]
    [InlineData("--no-brief")]
    public async Task The_brief_on_one_event_tells_of_its_reports_whether_or_not_the_ledger_keeps_it(params string[] options)
    {
        await AddAsync(40, options);
        var happening = LedgerFolder.Json(await Of("events", "--format", "json")).GetProperty("events").EnumerateArray().First(one => one.GetProperty("reports").GetArrayLength() > 1);
        var id = happening.GetProperty("id").GetString()!;
        var brief = LedgerFolder.Json(await Of("brief", "--event", id, "--format", "json"));

        Assert.Equal(happening.GetProperty("reports").ToString(), Assert.Single(brief.GetProperty("events").EnumerateArray()).GetProperty("reports").ToString());
        Assert.Equal("A", brief.GetProperty("reports")[0].GetProperty("letter").GetString());
        Assert.All(brief.GetProperty("questions").EnumerateArray(), question => Assert.Equal(id, question.GetProperty("event").GetString()));
        Assert.StartsWith($"BRIEF   {brief.GetProperty("reports").GetArrayLength()} reports", (await Of("brief", "--event", id)).Text, StringComparison.Ordinal);
        Assert.Contains("</html>", (await Of("brief", "--event", id, "--format", "html")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_events_together_are_the_brief()
    {
        await AddAsync(40);
        var whole = LedgerFolder.Json(await Of("brief", "--format", "json"));
        var questions = new List<string?>();
        foreach (var one in whole.GetProperty("events").EnumerateArray())
            questions.AddRange(LedgerFolder.Json(await Of("brief", "--event", one.GetProperty("id").GetString()!, "--format", "json")).GetProperty("questions").EnumerateArray().Select(question => question.GetProperty("id").GetString()));

        Assert.Equal(whole.GetProperty("questions").EnumerateArray().Select(question => question.GetProperty("id").GetString()).Order(), questions.Order());
    }

    [Theory]
    [InlineData("e00000000", 3, "there is no event of that id")]
    [InlineData("e", 3, "there is no event of that id")]
    public async Task An_event_that_is_not_there_is_said_so(string id, int code, string words)
    {
        await AddAsync(3);
        var run = _folder.Of(0);

        Assert.Equal(code, await run.Of("brief", "--event", id));
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dates_and_paths_do_not_go_with_an_event()
    {
        var run = _folder.Of(1);

        Assert.Equal(2, await run.Of("brief", "--event", "e1234", "--since", "2031"));
        Assert.Equal(2, await run.Of("brief", "all", "--event", "e1234"));
    }

    private async Task AddAsync(int reports, params string[] options)
    {
        var run = _folder.Of(reports);
        Assert.Equal(0, await run.Of(["add", "all", .. options]));
    }

    private async Task<Run> Of(params string[] arguments)
    {
        var run = _folder.Of(0);
        Assert.True(await run.Of(arguments) == 0, run.Error);
        return run;
    }
}
