using System.Text.Json;
using Hearsay.Ledger.Briefs;
using Hearsay.Testing.Ledgers;

namespace Hearsay.Cli.Tests.Ledgers;

public sealed class ViewCommandTests : IDisposable
{
    private readonly LedgerFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("questions", "questions")]
    [InlineData("claims", "statements")]
    [InlineData("figures", "figures")]
    [InlineData("actors", "actors")]
    [InlineData("timeline", "timeline")]
    public async Task Each_view_is_text_of_at_most_80_columns_or_json_with_all(string command, string member)
    {
        await AddAsync(70);
        var (text, json) = (await Of(command, "--top", "3"), await Of(command, "--top", "3", "--format", "json"));

        Assert.All(text.Text.Split('\n'), line => Assert.InRange(Columns.Width(line), 0, 80));
        Assert.DoesNotContain('\e', text.Text);
        var all = LedgerFolder.Json(json).GetProperty(member).GetArrayLength();
        Assert.True(all > 3);
        Assert.Contains($"{all - 3} more: --top {all} shows all.", text.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_brief_of_a_ledger_is_that_of_its_reports()
    {
        await AddAsync(30);
        var paths = _folder.Of(30);
        await paths.Of("brief", "all", "--format", "json");

        Assert.Equal(paths.Bytes, (await Of("brief", "--format", "json")).Bytes);
        Assert.StartsWith("BRIEF   30 reports", (await Of("brief")).Text, StringComparison.Ordinal);
        Assert.StartsWith("# Brief", (await Of("brief", "--format", "markdown")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Why_names_the_rules_behind_a_statement_and_the_reasons_behind_a_question()
    {
        await AddAsync(3);
        var claims = LedgerFolder.Json(await Of("claims", "--format", "json")).GetProperty("statements")[0];
        var id = $"{claims.GetProperty("report").GetString()}/{claims.GetProperty("id").GetString()}";

        var told = await Of("why", id);
        Assert.Contains($"the source names {claims.GetProperty("id").GetString()} (origin.name)", told.Text, StringComparison.Ordinal);
        Assert.All(told.Text.Split('\n'), line => Assert.InRange(Columns.Width(line), 0, 80));
        Assert.Equal("origin.name", LedgerFolder.Json(await Of("why", id, "--format", "json")).GetProperty("cells")[0].GetProperty("rule").GetString());

        var question = LedgerFolder.Json(await Of("questions", "--format", "json")).GetProperty("questions")[0].GetProperty("id").GetString()!;
        Assert.Contains("held by", (await Of("why", question)).Text, StringComparison.Ordinal);
        var report = await Of("why", claims.GetProperty("report").GetString()!);
        Assert.Contains("a report is not made by rules", report.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task At_a_date_only_what_had_been_published_is_there()
    {
        await AddAsync(12, new Report { Id = "undated", Text = InventedReadings.Report(1).Text });

        var then = await Of("claims", "--at", "2031-05", "--format", "json");
        Assert.Equal(5, LedgerFolder.Json(then).GetProperty("statements").GetArrayLength());
        Assert.Equal(1, LedgerFolder.Json(then).GetProperty("undated").GetInt32());
        Assert.Contains("1 undated report left out: nothing tells when it was published.", (await Of("questions", "--at", "2031-05-31")).Text, StringComparison.Ordinal);
        var brief = await Of("brief", "--at", "2031-05-31");
        Assert.StartsWith("BRIEF   5 reports", brief.Text, StringComparison.Ordinal);
        Assert.Equal("hearsay: 1 undated report left out: nothing tells when it was published\n", brief.Error);
    }

    [Fact]
    public async Task Since_and_until_bound_the_dates()
    {
        await AddAsync(12);

        Assert.Equal(["r2", "r3"], Reports(await Of("claims", "--since", "2031-03", "--until", "2031-04-30", "--format", "json"), "statements"));
        Assert.Equal(["r11"], Reports(await Of("figures", "--since", "2031-12-01", "--format", "json"), "figures"));
        Assert.All(LedgerFolder.Json(await Of("timeline", "--since", "2031-06", "--format", "json")).GetProperty("timeline").EnumerateArray(),
            row => Assert.True(string.CompareOrdinal(row.GetProperty("date").GetString(), "2031-06") >= 0));
    }

    [Fact]
    public async Task A_part_of_an_origins_name_will_do_and_the_view_says_whom_it_means()
    {
        await AddAsync(42);
        var claims = await Of("claims", "--origin", "BRANDT");

        Assert.Contains("The origin looked for: Ida Brandt.", claims.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Falk", claims.Text, StringComparison.Ordinal);
        Assert.Equal(7, LedgerFolder.Json(await Of("claims", "--origin", "brandt", "--format", "json")).GetProperty("statements").GetArrayLength());
        Assert.Equal("Ida Brandt", Assert.Single(LedgerFolder.Json(await Of("actors", "--origin", "brandt", "--format", "json")).GetProperty("actors").EnumerateArray()).GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_question_narrows_every_view_to_what_it_holds()
    {
        await AddAsync(30);
        var first = LedgerFolder.Json(await Of("questions", "--format", "json")).GetProperty("questions")[0];
        var id = first.GetProperty("id").GetString()!;

        Assert.Equal(id, Assert.Single(LedgerFolder.Json(await Of("questions", "--question", id[..6], "--format", "json")).GetProperty("questions").EnumerateArray()).GetProperty("id").GetString());
        var figures = first.GetProperty("items").EnumerateArray().Count(item => item.GetProperty("figure").ValueKind == JsonValueKind.String);
        Assert.Equal(figures, LedgerFolder.Json(await Of("figures", "--question", id, "--format", "json")).GetProperty("figures").GetArrayLength());
        Assert.All(LedgerFolder.Json(await Of("timeline", "--question", id, "--format", "json")).GetProperty("timeline").EnumerateArray(), row => Assert.Equal(id, row.GetProperty("question").GetString()));
    }

    [Fact]
    public async Task Figures_stand_under_their_question_and_a_picture_under_that()
    {
        await AddAsync(500);
        var (table, plot) = (await Of("figures"), await Of("figures", "--plot"));

        Assert.Contains("Ida Brandt", table.Text, StringComparison.Ordinal);
        Assert.Matches("(?m)^q[0-9a-f]+  How many ", table.Text);
        Assert.DoesNotContain(" +----", table.Text, StringComparison.Ordinal);
        Assert.Contains(" +----", plot.Text, StringComparison.Ordinal);
        Assert.All(plot.Text.Split('\n'), line => Assert.InRange(Columns.Width(line), 0, 80));
    }

    [Fact]
    public async Task Figures_are_values_for_a_spreadsheet_all_of_them()
    {
        await AddAsync(70);
        var csv = await Of("figures", "--csv", "--top", "1");

        Assert.Equal(csv.Text, (await Of("figures", "--format", "csv")).Text);
        Assert.Equal(LedgerFolder.Json(await Of("figures", "--format", "json")).GetProperty("figures").GetArrayLength() + 2, csv.Text.Split("\r\n").Length);
    }

    [Fact]
    public async Task A_picture_is_of_one_question_and_says_which()
    {
        await AddAsync(70);
        var picture = await Of("figures", "--format", "svg");

        Assert.StartsWith("<?xml", picture.Text, StringComparison.Ordinal);
        Assert.Matches("the picture is of q[0-9a-f]+; --question ID draws another", picture.Error);
    }

    [Fact]
    public async Task A_statement_is_shown_in_its_sentence()
    {
        await AddAsync(3);
        var run = await Of("show", "r1/s0");

        Assert.Contains("   Ida Brandt said that [[11 cranes were destroyed near Velmstead]].", run.Text, StringComparison.Ordinal);
        Assert.All(["origin      Ida Brandt (person)", "stance      asserts", "polarity    affirmed", "basis       unstated", "said on     not told"], row => Assert.Contains("   " + row, run.Text, StringComparison.Ordinal));
        Assert.Contains("Ida Brandt said that [[11]] cranes", (await Of("show", "r1/f0")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_and_a_question_are_shown()
    {
        await AddAsync(9);
        var report = await Of("show", "r1");
        Assert.Contains("outlet      The Lantern", report.Text, StringComparison.Ordinal);
        Assert.Contains("says: Ida Brandt: 11 cranes were destroyed", report.Text, StringComparison.Ordinal);
        Assert.Equal("r1", LedgerFolder.Json(await Of("show", "r1", "--format", "json")).GetProperty("reading").GetProperty("report").GetProperty("id").GetString());

        var id = LedgerFolder.Json(await Of("questions", "--format", "json")).GetProperty("questions")[0].GetProperty("id").GetString()!;
        Assert.Contains("WHERE IT IS TOLD", (await Of("show", id)).Text, StringComparison.Ordinal);
        Assert.Equal(id, LedgerFolder.Json(await Of("show", id, "--format", "json")).GetProperty("question").GetProperty("id").GetString());
    }

    [Fact]
    public async Task Versions_of_one_report_are_told_apart()
    {
        await AddAsync(2, InventedReadings.Report(1) with { Outlet = "The Heron" });
        var run = await Of("show", "r1");

        Assert.Contains("r1: it stands for 2 things; say which: r1@", run.Error, StringComparison.Ordinal);
        var one = run.Error.Split("say which: ")[1].Split(',')[0];
        Assert.Contains($"REPORT  {one}", (await Of("show", one)).Text, StringComparison.Ordinal);
        Assert.Contains(one, (await Of("claims")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_id_without_its_report_stands_for_that_of_each()
    {
        await AddAsync(2);
        var run = _folder.Of(0);

        Assert.Equal(3, await run.Of("show", "s0"));
        Assert.Contains("s0: it stands for 2 things; say which: r0/s0, r1/s0", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("show", "r99")]
    [InlineData("show", "r1/s9")]
    [InlineData("show", "q000000")]
    public async Task What_is_not_there_is_3(params string[] arguments)
    {
        await AddAsync(2);
        var run = _folder.Of(0);

        Assert.Equal(3, await run.Of(arguments));
        Assert.Contains("there is nothing of that id", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Text);
    }

    [Theory]
    [InlineData("questions", "--since", "May")]
    [InlineData("claims", "--at", "2031-02-30")]
    [InlineData("figures", "--format", "markdown")]
    [InlineData("actors", "all")]
    [InlineData("show")]
    public async Task Wrong_usage_of_a_view_is_2(params string[] arguments) => Assert.Equal(2, await _folder.Of(0).Of(arguments));

    [Theory]
    [InlineData("brief")]
    [InlineData("questions")]
    [InlineData("show", "r1")]
    public async Task Without_a_ledger_a_view_says_how_to_make_one(params string[] arguments)
    {
        var run = _folder.Of(0);

        Assert.Equal(3, await run.Of(arguments));
        Assert.Contains("there is no ledger here; 'hearsay add PATH...' makes one", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("figures", "--question", "zzz", "no question has an id that begins with 'zzz'; 'hearsay questions' lists them")]
    [InlineData("claims", "--origin", "zzz", "nobody of the name 'zzz' holds anything on a question; 'hearsay origins' lists who does")]
    public async Task What_is_looked_for_and_not_there_is_said(string command, string option, string value, string words)
    {
        await AddAsync(20);

        Assert.Contains(words, (await Of(command, option, value)).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Days_that_end_before_they_begin_are_refused()
    {
        await AddAsync(2);
        var run = _folder.Of(0);

        Assert.Equal(2, await run.Of("figures", "--since", "2031-05-03", "--until", "2031-05-02"));
        Assert.Contains("lies behind --until", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_view_changes_nothing()
    {
        await AddAsync(20);
        var before = File.ReadAllBytes(_folder.File);
        foreach (var command in new[] { "brief", "questions", "claims", "figures", "actors", "timeline", "changes", "events", "origins", "silence", "copies", "leads", "verify" })
            await Of(command);

        Assert.Equal(before, File.ReadAllBytes(_folder.File));
    }

    [Fact]
    public async Task A_sentence_finds_the_question_that_it_is_about()
    {
        await AddAsync(20);
        var question = LedgerFolder.Json(await Of("questions", "--format", "json")).GetProperty("questions")[0];
        var found = LedgerFolder.Json(await Of("check", question.GetProperty("ask").GetString()!, "--format", "json")).GetProperty("questions");

        Assert.Contains(question.GetProperty("id").GetString(), found.EnumerateArray().Select(row => row.GetProperty("question").GetProperty("id").GetString()));
        Assert.Contains("is near it", (await Of("check", "Zebras quarrelled quietly")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_days_differ_in_what_was_published_between()
    {
        await AddAsync(20);

        Assert.NotEmpty(LedgerFolder.Json(await Of("diff", "--from", "1990", "--to", "2099", "--format", "json")).GetProperty("differences").EnumerateArray());
        Assert.Empty(LedgerFolder.Json(await Of("diff", "--from", "2099", "--to", "2099", "--format", "json")).GetProperty("differences").EnumerateArray());
        Assert.StartsWith("0 differences between 1990 and 1990", (await Of("diff", "--from", "1990", "--to", "1990")).Text, StringComparison.Ordinal);
        Assert.Equal(2, await _folder.Of(0).Of("diff", "--from", "1990"));
    }

    [Theory]
    [InlineData("changes")]
    [InlineData("silence")]
    [InlineData("copies")]
    [InlineData("events")]
    [InlineData("origins")]
    [InlineData("leads")]
    [InlineData("check", "the river rose")]
    [InlineData("search", "river")]
    [InlineData("diff", "--from", "2031-05-02", "--to", "2031-05-09")]
    public async Task Lists_fit_80_columns(params string[] command)
    {
        await AddAsync(40);

        Assert.All((await Of(command)).Text.Split('\n'), line => Assert.InRange(Columns.Width(line), 0, 80));
    }

    private async Task AddAsync(int count, params Report[] others)
    {
        var run = _folder.Of(count).With("others", [.. others.Select(report => new Intake.Taken(report))]);
        Assert.Equal(0, await run.Of("add", "all", "others"));
    }

    private async Task<Run> Of(params string[] arguments)
    {
        var run = _folder.Of(0);
        await run.Of(arguments);
        return run;
    }

    private static IEnumerable<string?> Reports(Run run, string member) => LedgerFolder.Json(run).GetProperty(member).EnumerateArray().Select(row => row.GetProperty("report").GetString());
}
