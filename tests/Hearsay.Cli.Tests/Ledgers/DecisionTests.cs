using Hearsay.Testing.Ledgers;

namespace Hearsay.Cli.Tests.Ledgers;

/// <summary><c>merge</c>, <c>split</c>, <c>rename</c>, <c>mark</c>, <c>rate</c>, <c>note</c>, <c>log</c> and <c>undo</c>.</summary>
public sealed class DecisionTests : IDisposable
{
    private readonly LedgerFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_merge_holds_while_reports_come_and_is_gone_when_it_is_taken_back()
    {
        await AddAsync("a", "Ida Brandt");
        await AddAsync("b", "The keeper");
        Assert.Equal("The keeper: now Ida Brandt. Decision 1; 'hearsay undo 1' takes it back.\n", (await Of("merge", "ida brandt", "The Keeper", "--by", "Ada", "--note", "one office")).Text);

        await AddAsync("c", "The keeper");
        var merged = Assert.Single(LedgerFolder.Json(await Of("actors", "--format", "json")).GetProperty("actors").EnumerateArray());
        Assert.Equal((3, 1), (merged.GetProperty("reports").GetArrayLength(), merged.GetProperty("decision").GetInt32()));
        Assert.Contains("also The keeper", (await Of("actors")).Text.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("merged by Ada", LedgerFolder.Flat((await Of("actors")).Text), StringComparison.Ordinal);

        Assert.Equal("Taken back: merge of Ida Brandt, The keeper.\n", (await Of("undo", "1")).Text);
        Assert.Equal(2, LedgerFolder.Json(await Of("actors", "--format", "json")).GetProperty("actors").GetArrayLength());
        Assert.Contains("taken back", (await Of("log")).Text, StringComparison.Ordinal);
        Assert.Contains("one office", (await Of("log", "--format", "json")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_brief_says_how_many_a_person_checked()
    {
        await AddAsync("a", "Ida Brandt");
        await AddAsync("b", "The keeper");
        Assert.Contains("none checked by a person", LedgerFolder.Flat((await Of("brief")).Text), StringComparison.Ordinal);

        await Of("mark", "a/s0", "checked");
        Assert.Contains("1 of them checked by a person", LedgerFolder.Flat((await Of("brief")).Text), StringComparison.Ordinal);

        await Of("undo", "1");
        Assert.Contains("none checked by a person", LedgerFolder.Flat((await Of("brief")).Text), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Decisions_are_numbered_from_1_however_many_reports_come_between()
    {
        await AddAsync("a", "Ida Brandt");
        await AddAsync("b", "The keeper");
        await Of("merge", "Ida Brandt", "The keeper");
        await Of("undo", "1");
        await AddAsync("c", "Jon Falk");
        Assert.Contains("Decision 2; 'hearsay undo 2' takes it back.", (await Of("merge", "Ida Brandt", "Jon Falk")).Text, StringComparison.Ordinal);

        var log = LedgerFolder.Json(await Of("log", "--format", "json")).GetProperty("decisions").EnumerateArray().ToArray();
        Assert.Equal([1, 2], log.Select(decision => decision.GetProperty("number").GetInt32()));
        Assert.True(log[0].GetProperty("takenBack").GetInt32() > log[0].GetProperty("entry").GetInt32() && log[1].GetProperty("entry").GetInt32() > log[0].GetProperty("takenBack").GetInt32());
        Assert.Contains("1: no decision of that number stands in", (await Of("undo", "1")).Error, StringComparison.Ordinal);
        Assert.Contains("Taken back: merge of Ida Brandt, Jon Falk.", (await Of("undo", "2")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_split_says_which_merge_it_stands_over()
    {
        await AddAsync("a", "Ida Brandt");
        await AddAsync("b", "The keeper");
        Assert.DoesNotContain("stands over", (await Of("merge", "Ida Brandt", "The keeper")).Text, StringComparison.Ordinal);

        Assert.EndsWith("It stands over decision 1, the merge of before.\n", (await Of("split", "Ida Brandt", "The keeper")).Text, StringComparison.Ordinal);
        Assert.Equal(2, LedgerFolder.Json(await Of("actors", "--format", "json")).GetProperty("actors").GetArrayLength());
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

        await Of("undo", "1");
        Assert.Equal(before, await HashAsync());
        Assert.Equal("true", LedgerFolder.Json(await Of("verify", "--format", "json")).GetProperty("whole").ToString().ToLowerInvariant());
    }

    [Fact]
    public async Task A_mark_holds_while_reports_come_and_is_gone_when_it_is_taken_back()
    {
        await AddAsync("a", "Ida Brandt");
        await AddAsync("b", "Ada Lorn");
        var before = await HashAsync();
        Assert.Equal("Mark: a/s0 wrong: the dam held in a. Decision 1; 'hearsay undo 1' takes it back.\n", (await Of("mark", "a/s0", "wrong", "--by", "Ada", "--note", "a rumour")).Text);
        Assert.Equal(["Ada Lorn"], await OriginsAsync());

        for (var more = 0; more < 30; more++)
            await AddAsync($"c{more}", $"Witness {(char)('A' + more % 26)}{more}");
        Assert.DoesNotContain("Ida Brandt", await OriginsAsync());
        Assert.Contains("marked wrong by Ada", (await Of("show", "a/s0")).Text, StringComparison.Ordinal);
        Assert.Equal("wrong", LedgerFolder.Json(await Of("show", "a/s0", "--format", "json")).GetProperty("mark").GetProperty("is").GetString());
        Assert.Equal(["wrong"], LedgerFolder.Json(await Of("claims", "--format", "json", "--origin", "Ida Brandt")).GetProperty("statements").EnumerateArray().Select(claim => claim.GetProperty("mark").GetString()));
        await IsWholeAsync();

        Assert.Equal("Taken back: mark of a/s0 wrong: the dam held in a.\n", (await Of("undo", "1")).Text);
        Assert.Contains("Ida Brandt", await OriginsAsync());
        await IsWholeAsync();

        var bare = new LedgerFolder();
        using (bare)
        {
            foreach (var (id, name) in new[] { ("b", "Ada Lorn"), ("a", "Ida Brandt") })
                Assert.Equal(0, await new Run { LedgerFile = bare.File, Reader = Run(name).Reader }.With(id, Tests.Run.Report(id, $"{name} said the dam held in {id}.")).Of("add", id));
            var run = new Run { LedgerFile = bare.File };
            await run.Of("verify", "--format", "json");
            Assert.Equal(before, LedgerFolder.Json(run).GetProperty("contentHash").GetString());
        }
    }

    [Fact]
    public async Task What_was_checked_rated_noted_and_renamed_is_shown_with_who_did_it()
    {
        await AddAsync("a", "Ida Brandt");
        var before = await HashAsync();
        await Of("mark", "a/s0", "checked", "--by", "Bo");
        await Of("rate", "ida brandt", "B", "--by", "Bo");
        await Of("rate", "a/s0", "2", "--by", "Bo", "--note", "seen from the bridge");
        await Of("note", "a/s0", "ask\u001b[31m again", "--by", "Bo");
        await Of("note", "Ida Brandt", "keeper of the dam", "--by", "Bo");
        await Of("rename", "Ida Brandt", "I. Brandt", "--by", "Bo");

        var shown = (await Of("show", "a/s0")).Text;
        Assert.Contains("checked by Bo on", shown, StringComparison.Ordinal);
        Assert.Contains("2, probable; by Bo", shown, StringComparison.Ordinal);
        Assert.Contains("seen from the bridge", shown, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', shown);
        var actor = Assert.Single(LedgerFolder.Json(await Of("actors", "--format", "json")).GetProperty("actors").EnumerateArray());
        Assert.Equal(("I. Brandt", "B", "keeper of the dam"), (actor.GetProperty("name").GetString(), actor.GetProperty("rating").GetString(), actor.GetProperty("notes")[0].GetString()));
        Assert.Contains("rated B,", (await Of("origins")).Text, StringComparison.Ordinal);
        Assert.Equal("B", LedgerFolder.Json(await Of("origins", "--format", "json")).GetProperty("origins")[0].GetProperty("rating").GetString());
        Assert.Contains("renamed by Bo", (await Of("actors")).Text.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("6 decisions", (await Of("log")).Text, StringComparison.Ordinal);
        await IsWholeAsync();

        foreach (var decision in LedgerFolder.Json(await Of("log", "--format", "json")).GetProperty("decisions").EnumerateArray())
            Assert.Equal(0, await Run().Of("undo", decision.GetProperty("number").GetInt64().ToString(System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(before, await HashAsync());
        await IsWholeAsync();
    }

    [Theory]
    [InlineData("a: only statements and figures can be marked", "mark", "a", "wrong")]
    [InlineData("a/s9: there is nothing of that id", "mark", "a/s9", "wrong")]
    [InlineData("Ada Lorn: no report in", "rate", "Ada Lorn", "A")]
    [InlineData("Ida Brandt: a source is rated A to F", "rate", "ida brandt", "3")]
    [InlineData("a: only statements and figures are rated", "rate", "a", "1")]
    [InlineData("Ada Lorn: no report in", "rename", "Ada Lorn", "A. Lorn")]
    [InlineData("Ada Lorn:", "note", "Ada Lorn", "no such")]
    [InlineData("Ida Brandt: reports in", "rename", "Ida Brandt", "ida brandt")]
    public async Task What_the_ledger_does_not_hold_is_refused_and_nothing_is_noted(string complaint, params string[] arguments)
    {
        await AddAsync("a", "Ida Brandt");
        var run = Run();

        Assert.Equal(3, await run.Of(arguments));
        Assert.Contains(complaint, run.Error, StringComparison.Ordinal);
        Assert.Contains("0 decisions", (await Of("log")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mark", "a/s0", "perhaps")]
    [InlineData("mark", "a/s0")]
    [InlineData("rate", "Ida Brandt", "G")]
    [InlineData("rate", "Ida Brandt", "b")]
    [InlineData("rate", "a/s0", "0")]
    [InlineData("note", "a/s0", " ")]
    [InlineData("rename", "Ida Brandt", "")]
    [InlineData("mark", "a/s0", "wrong", "--note", "")]
    public async Task What_is_no_mark_grade_or_text_is_wrong_usage(params string[] arguments) => Assert.Equal(2, await Run().Of(arguments));

    [Fact]
    public async Task A_note_as_long_as_a_book_is_wrong_usage() => Assert.Equal(2, await Run().Of("note", "a/s0", new string('x', 4001)));

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

    private async Task<string?[]> OriginsAsync() => [.. LedgerFolder.Json(await Of("brief", "--format", "json")).GetProperty("questions").EnumerateArray()
        .SelectMany(question => question.GetProperty("positions").EnumerateArray()).Select(position => position.GetProperty("origin").GetString()).Distinct()];

    private async Task IsWholeAsync() => Assert.True(LedgerFolder.Json(await Of("verify", "--format", "json")).GetProperty("whole").GetBoolean());

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
