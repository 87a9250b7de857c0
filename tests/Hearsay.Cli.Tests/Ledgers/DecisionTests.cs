using Hearsay.Testing.Ledgers;

namespace Hearsay.Cli.Tests.Ledgers;

/// <summary><c>merge</c>, <c>split</c>, <c>log</c> and <c>undo</c>.</summary>
public sealed class DecisionTests : IDisposable
{
    private readonly LedgerFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_merge_holds_while_reports_come_and_is_gone_when_it_is_taken_back()
    {
        await AddAsync("a", "Ida Brandt");
        await AddAsync("b", "The keeper");
        Assert.Equal("The keeper: now Ida Brandt. Decision 10; 'hearsay undo 10' takes it back.\n", (await Of("merge", "ida brandt", "The Keeper", "--by", "Ada", "--note", "one office")).Text);

        await AddAsync("c", "The keeper");
        var merged = Assert.Single(LedgerFolder.Json(await Of("actors", "--format", "json")).GetProperty("actors").EnumerateArray());
        Assert.Equal((3, 10), (merged.GetProperty("reports").GetArrayLength(), merged.GetProperty("decision").GetInt32()));
        Assert.Contains("also The keeper", (await Of("actors")).Text.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("merged by Ada", string.Join(' ', (await Of("actors")).Text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);

        Assert.Equal("Taken back: merge of Ida Brandt, The keeper.\n", (await Of("undo", "10")).Text);
        Assert.Equal(2, LedgerFolder.Json(await Of("actors", "--format", "json")).GetProperty("actors").GetArrayLength());
        Assert.Contains("taken back", (await Of("log")).Text, StringComparison.Ordinal);
        Assert.Contains("one office", (await Of("log", "--format", "json")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_content_hash_is_as_if_a_decision_taken_back_had_never_been()
    {
        await AddAsync("a", "Ida Brandt");
        await AddAsync("b", "Ida Brant");
        var before = await HashAsync();

        await Of("split", "Ida Brandt", "Ida Brant");
        Assert.NotEqual(before, await HashAsync());
        Assert.Equal(2, LedgerFolder.Json(await Of("actors", "--format", "json")).GetProperty("actors").GetArrayLength());

        await Of("undo", "10");
        Assert.Equal(before, await HashAsync());
        Assert.Equal("true", LedgerFolder.Json(await Of("verify", "--format", "json")).GetProperty("whole").ToString().ToLowerInvariant());
    }

    [Fact]
    public async Task A_name_that_no_report_has_is_refused_and_nothing_is_noted()
    {
        await AddAsync("a", "Ida Brandt");
        var run = await Of("merge", "Ida Brandt", "Ada Lorn");

        Assert.Contains("Ada Lorn: no report in", run.Error, StringComparison.Ordinal);
        Assert.Contains("0 decisions", (await Of("log")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("merge", "Ida Brandt")]
    [InlineData("split", "Ida Brandt", "Ida Brandt")]
    [InlineData("undo", "nine")]
    public async Task Too_few_names_the_same_twice_and_what_is_no_number_are_wrong_usage(params string[] arguments) => Assert.Equal(2, await Run().Of(arguments));

    [Theory]
    [InlineData("1")]
    [InlineData("99")]
    public async Task What_is_no_decision_cannot_be_taken_back(string number)
    {
        await AddAsync("a", "Ida Brandt");

        Assert.Contains($"{number}: no decision of that number stands in", (await Of("undo", number)).Error, StringComparison.Ordinal);
    }

    private async Task AddAsync(string id, string name) => Assert.Equal(0, await Run(name).With(id, Tests.Run.Report(id, $"{name} said the dam held in {id}.")).Of("add", id));

    private async Task<string> HashAsync() => LedgerFolder.Json(await Of("verify", "--format", "json")).GetProperty("contentHash").GetString()!;

    private async Task<Run> Of(params string[] arguments)
    {
        var run = Run();
        await run.Of(arguments);
        return run;
    }

    private Run Run(string name = "") => new()
    {
        LedgerFile = _folder.File,
        Reader = report => new Reading
        {
            Report = report,
            Actors = [new Actor { Id = "a0", Name = name, Kind = ActorKind.Person, Mentions = [new Span(0, name.Length)] }],
            Statements = [new Statement { Id = "s0", Origin = name, OriginKind = OriginKind.Person, Source = [new Span(0, name.Length)], Cue = [], Content = [new Span(name.Length + 6, report.Text.Length - 1)] }],
        },
    };
}
