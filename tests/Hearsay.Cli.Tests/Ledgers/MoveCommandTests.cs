using Hearsay.Intake;
using Hearsay.Testing.Briefs;
using Hearsay.Testing.Ledgers;

namespace Hearsay.Cli.Tests.Ledgers;

/// <summary><c>hearsay move</c>: two tolls and a number of hurt in one event, and hundreds of other reports.</summary>
public sealed class MoveCommandTests : IDisposable
{
    private static readonly Dictionary<string, Reading> Dam = new[]
    {
        Piles.Dam("a").Paragraph().Says("Ida Brandt", "30 people were killed").Figure("30", 30, 30).Build(),
        Piles.Dam("b").Paragraph().Says("The keeper", "40 people were killed").Figure("40", 40, 40).Build(),
        Piles.Dam("c").Paragraph().Says("Jon Falk", "50 people were injured").Figure("50", 50, 50, outcome: "injured").Build(),
        new ReadingBuilder("far", "2031-09-01").Text("Ferry Gannet sank off Harrow Quay: lifeboats, harbour pilots and divers searched Harrow Quay.").Says("the coastguard", "7 people were \u001b[31mkilled").Figure("7", 7, 7).Build(),
    }.ToDictionary(reading => reading.Report.Id, StringComparer.Ordinal);

    private readonly LedgerFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_move_holds_while_hundreds_of_reports_come_and_is_gone_when_it_is_taken_back()
    {
        await AddAsync();
        Assert.Equal(["a/f0 b/f0", "c/f0", "far/f0"], await PlacedAsync());
        Assert.Equal("Move: b/f0 beside c/f0: 40 person. Decision 1; 'hearsay undo 1' takes it back.\n", (await Of("move", "b/f0", "--to", "c/f0", "--by", "Ada", "--note", "they live")).Text);
        Assert.Equal(["a/f0", "b/f0 c/f0", "far/f0"], await PlacedAsync());

        Assert.Equal(0, await Run(Enumerable.Range(0, 300)).Of("add", "all"));
        Assert.Contains("b/f0 c/f0", await PlacedAsync());
        Assert.Contains("moved beside c/f0; by Ada on", LedgerFolder.Flat((await Of("show", "b/f0")).Text), StringComparison.Ordinal);
        Assert.Equal("beside c/f0", LedgerFolder.Json(await Of("show", "b/f0", "--format", "json")).GetProperty("move").GetProperty("is").GetString());
        Assert.Equal("c/f0", LedgerFolder.Json(await Of("log", "--format", "json")).GetProperty("decisions")[0].GetProperty("to").GetProperty("id").GetString());
        await IsWholeAsync();

        await Of("undo", "1");
        Assert.Contains("a/f0 b/f0", await PlacedAsync());
        await IsWholeAsync();
        using var never = new LedgerFolder();
        Assert.Equal(0, await new Run { Reader = InventedReadings.Of, LedgerFile = never.File }.With("all", LedgerFolder.Reports(Enumerable.Range(0, 300))).Of("add", "all"));
        Assert.Equal(0, await Dammed(new Run { LedgerFile = never.File }).Of("add", "dam"));
        Assert.Equal(await HashAsync(_folder.File), await HashAsync(never.File));
    }

    [Fact]
    public async Task A_question_is_named_by_its_beginning_and_new_is_one_of_its_own()
    {
        await AddAsync();
        var question = LedgerFolder.Json(await Of("questions", "--format", "json")).GetProperty("questions").EnumerateArray().Single(one => one.GetProperty("ask").GetString()!.Contains("injured", StringComparison.Ordinal)).GetProperty("id").GetString()!;
        await Of("move", "b/f0", "--to", question[..6]);
        Assert.Equal(["a/f0", "b/f0 c/f0", "far/f0"], await PlacedAsync());

        await Of("move", "b/f0", "--to", "new");
        Assert.Equal(["a/f0", "b/f0", "c/f0", "far/f0"], await PlacedAsync());
        await IsWholeAsync();
    }

    [Theory]
    [InlineData("a: only statements and figures can be moved", "a", "new")]
    [InlineData("a/f9: there is nothing of that id", "a/f9", "new")]
    [InlineData("q00000000: there is nothing of that id", "a/f0", "q00000000")]
    [InlineData("it stands under that question already", "a/f0", "a/f0")]
    [InlineData("it stands under that question already", "a/f0", "b/f0")]
    [InlineData("that question is about another event", "a/f0", "far/f0")]
    [InlineData("b: a report has many questions", "a/f0", "b")]
    [InlineData("c/f0: nothing else stands under its question", "c/f0", "new")]
    public async Task What_cannot_be_moved_is_refused_and_nothing_is_noted(string complaint, string id, string to)
    {
        await AddAsync();
        var run = Run([]);

        Assert.Equal(ExitCodes.NothingDone, await run.Of("move", id, "--to", to));
        Assert.Contains(complaint, LedgerFolder.Flat(run.Error), StringComparison.Ordinal);
        Assert.Contains("0 decisions", (await Of("log")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Escape_sequences_of_a_report_never_reach_the_terminal()
    {
        await AddAsync();
        var told = (await Of("move", "far/s0", "--to", "far/f0")).Error + (await Of("move", "far/f0", "--to", "new")).Error + (await Of("log")).Text;

        Assert.DoesNotContain('\u001b', told);
    }

    [Theory]
    [InlineData("move", "a/f0")]
    [InlineData("move", "--to", "new")]
    [InlineData("move", "a/f0", "--to", "new", "--note", "")]
    public async Task Without_a_thing_or_a_place_it_is_wrong_usage(params string[] arguments) => Assert.Equal(ExitCodes.WrongUsage, await Run([]).Of(arguments));

    private async Task AddAsync() => Assert.Equal(0, await Dammed(new Run { LedgerFile = _folder.File }).Of("add", "dam"));

    private static Run Dammed(Run run) => new Run { LedgerFile = run.LedgerFile, Reader = report => Dam[report.Id] with { Report = report } }.With("dam", [.. Dam.Values.Select(reading => (Outcome)new Taken(reading.Report))]);

    private Run Run(IEnumerable<int> invented) => new Run { LedgerFile = _folder.File, Reader = InventedReadings.Of }.With("all", LedgerFolder.Reports(invented));

    private async Task<Run> Of(params string[] arguments)
    {
        var run = Run([]);
        await run.Of(arguments);
        return run;
    }

    /// <summary>The figures of each question on how many people, those of one question apart by blanks.</summary>
    private async Task<string[]> PlacedAsync() => [.. LedgerFolder.Json(await Of("brief", "--format", "json")).GetProperty("questions").EnumerateArray()
        .Select(question => string.Join(' ', question.GetProperty("items").EnumerateArray().Where(item => item.GetProperty("figure").GetString() is not null && !item.GetProperty("report").GetString()!.StartsWith('r')).Select(item => $"{item.GetProperty("report").GetString()}/{item.GetProperty("figure").GetString()}")))
        .Where(placed => placed.Length > 0).Order(StringComparer.Ordinal)];

    private async Task IsWholeAsync() => Assert.True(LedgerFolder.Json(await Of("verify", "--format", "json")).GetProperty("whole").GetBoolean());

    private static async Task<string> HashAsync(string file)
    {
        var run = new Run { LedgerFile = file };
        await run.Of("verify", "--format", "json");
        return LedgerFolder.Json(run).GetProperty("contentHash").GetString()!;
    }
}
