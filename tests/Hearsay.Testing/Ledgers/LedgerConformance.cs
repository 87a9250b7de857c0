using Hearsay.Ledger;
using Hearsay.Ledger.Decisions;
using Hearsay.Ledger.Events;
using Hearsay.Ledger.Store;
using Hearsay.Ledger.Verifying;
using Hearsay.Ledger.Views;
using Xunit;

namespace Hearsay.Testing.Ledgers;

/// <summary>What any store must do. A store's tests derive from this and say how one of its ledgers is opened.</summary>
public abstract class LedgerConformance
{
    private const string Maker = "hearsay 1, models a", Other = "hearsay 2, models b";

    /// <summary>Tells the journal of the opened ledgers the time.</summary>
    protected StillClock Clock { get; } = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Opens the one ledger of this test; every call opens the same.</summary>
    protected abstract Task<ILedgerStore> OpenAsync(LedgerAccess access);

    [Fact]
    public async Task A_ledger_that_is_not_there_is_missing()
    {
        var fault = await Assert.ThrowsAsync<LedgerException>(() => OpenAsync(LedgerAccess.Read));

        Assert.Equal(LedgerFaultKind.Missing, fault.Kind);
    }

    [Fact]
    public async Task What_was_added_is_there_when_the_ledger_is_opened_again()
    {
        await AddAsync(InventedReadings.Of(5));

        await using var ledger = await OpenAsync(LedgerAccess.Read);
        var readings = await All(ledger.ReadingsAsync(Cancel));
        Assert.Equal(5, await ledger.CountAsync(Cancel));
        Assert.Equal(InventedReadings.Of(5).Select(reading => LedgerReading.Of(reading).Sha256).Order(StringComparer.Ordinal), readings.Select(reading => reading.Sha256).Order(StringComparer.Ordinal));
        Assert.All(readings, reading => Assert.Equal(reading.Json.ToArray(), ReadingJson.Write(reading.Reading)));
        Assert.Equal(readings.Select(reading => reading.Key).Order(StringComparer.Ordinal), readings.Select(reading => reading.Key));
    }

    [Theory]
    [InlineData("tarn", 1)]
    [InlineData("TARN river", 1)]
    [InlineData("\"reaches tarn\"", 1)]
    [InlineData("\"tarn reaches\"", 0)]
    [InlineData("tarn velmstead", 0)]
    [InlineData("river", 10)]
    [InlineData("NEAR(river tarn)", 0)]
    [InlineData("title:flood", 0)]
    [InlineData("o'river -tarn \"\"", 0)]
    public async Task A_search_finds_the_reports_that_hold_all_of_it(string words, int count)
    {
        await AddAsync(InventedReadings.Of(10));
        await using var ledger = await OpenAsync(LedgerAccess.Read);
        var found = await ledger.SearchAsync(SearchTerms.Parse(words)!, new ViewFilter().Holds, 100, Cancel);

        Assert.Equal(count, found.Reports);
        Assert.Equal(count, found.Hits.Count);
        Assert.False(found.IsCut);
    }

    [Fact]
    public async Task What_a_search_found_is_in_its_place()
    {
        await AddAsync(InventedReadings.Of(10));
        await using var ledger = await OpenAsync(LedgerAccess.Read);
        var found = await ledger.SearchAsync(SearchTerms.Parse("\"day 3\" river")!, new ViewFilter().Holds, 100, Cancel);

        var hit = Assert.Single(found.Hits);
        Assert.Equal("r3", hit.Reading.Report.Id);
        Assert.Equal(["river", "day 3"], hit.Matches.Select(match => match.In(hit.Reading.Report.Text)));
    }

    [Fact]
    public async Task A_search_keeps_to_its_days_and_says_how_many_there_are()
    {
        await AddAsync([.. InventedReadings.Of(10), InventedReadings.Of(InventedReadings.Report(11) with { Published = null })]);
        await using var ledger = await OpenAsync(LedgerAccess.Read);
        var found = await ledger.SearchAsync(SearchTerms.Parse("river")!, new ViewFilter { Until = new PartialDate(2031, 4) }.Holds, 2, Cancel);

        Assert.Equal((4, 2, 1), (found.Reports, found.Hits.Count, found.Undated));
    }

    [Fact]
    public async Task Adding_the_same_twice_changes_nothing()
    {
        var first = await AddAsync(InventedReadings.Of(5));
        var (hash, entries) = (await HashAsync(), await EntriesAsync());

        var second = await AddAsync(InventedReadings.Of(5));

        Assert.Equal((new Added(5, 5), new Added(0, 0)), (first, second));
        Assert.Equal((hash, entries.Count), (await HashAsync(), (await EntriesAsync()).Count));
    }

    [Fact]
    public async Task The_same_report_twice_in_a_batch_is_one()
    {
        Assert.Equal(new Added(1, 1), await AddAsync([InventedReadings.One(3), InventedReadings.One(3)]));
        Assert.Empty((await VerifyAsync()).Faults);
    }

    [Fact]
    public async Task The_content_hash_tells_what_is_held_and_nothing_else()
    {
        await AddAsync(InventedReadings.Of(3));
        Clock.Move(TimeSpan.FromDays(400));
        await AddAsync([.. InventedReadings.Of(12).Reverse()]);

        using var expected = new ContentHash();
        foreach (var reading in InventedReadings.Of(12).Select(LedgerReading.Of).OrderBy(reading => reading.Key, StringComparer.Ordinal))
            expected.Add(reading.Key, reading.Sha256);
        Assert.Equal(expected.End(), await HashAsync());
    }

    [Fact]
    public async Task What_people_decided_is_in_the_content_hash_until_it_is_taken_back()
    {
        await AddAsync(InventedReadings.Of(3));
        var before = await HashAsync();
        await using (var ledger = await OpenAsync(LedgerAccess.Write))
        {
            await ledger.NoteAsync(JournalKind.ActorsMerged, "a", new ActorDecision(0, "", true, ["a", "b"], "Ada", null).Details(), Cancel);
            Assert.NotEqual(before, await HashAsync());
            Assert.NotNull(await Deciding.UndoAsync(ledger, 1, "Ada", Cancel));
            Assert.Null(await Deciding.UndoAsync(ledger, 1, "Ada", Cancel));
        }
        Assert.Equal(before, await HashAsync());
    }

    [Fact]
    public async Task The_same_words_elsewhere_are_another_report_and_both_are_kept()
    {
        var one = InventedReadings.One(1);
        var changed = InventedReadings.Of(one.Report with { Text = one.Report.Text.Replace("rose", "fell", StringComparison.Ordinal) });
        var copied = InventedReadings.Of(one.Report with { Outlet = "The Heron" });

        Assert.Equal(new Added(3, 3), await AddAsync([one, changed, copied]));
        Assert.Equal(3, (await VerifyAsync()).Reports);
    }

    [Fact]
    public async Task Where_a_report_was_read_from_is_told_by_the_journal_and_no_content()
    {
        var one = InventedReadings.One(1);
        await AddAsync([one]);

        Assert.Equal(new Added(0, 0), await AddAsync([InventedReadings.Of(one.Report with { Path = "elsewhere/copy.txt" })]));
        var added = Assert.Single(await EntriesAsync(), entry => entry.Kind == JournalKind.ReportAdded);
        Assert.Contains("\"path\":\"reports/all.jsonl\"", added.Details, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_builds_reading_stands_beside_the_old_and_is_the_current_one()
    {
        var one = InventedReadings.One(1);
        await AddAsync([one]);
        var anew = one with { Figures = [] };

        Assert.Equal(new Added(0, 1), await AddAsync([anew], Other));
        await using var ledger = await OpenAsync(LedgerAccess.Read);
        Assert.Empty(Assert.Single(await All(ledger.ReadingsAsync(Cancel))).Reading.Figures);
        Assert.Single(await All(ledger.KeysReadByAsync(Maker, Cancel)));
        Assert.Single(await All(ledger.KeysReadByAsync(Other, Cancel)));
        Assert.Equal((1, 2), ((await VerifyAsync()).Reports, (await VerifyAsync()).Readings));
    }

    [Fact]
    public async Task The_journal_is_a_chain_that_tells_when()
    {
        await AddAsync(InventedReadings.Of(2));
        Clock.Move(TimeSpan.FromHours(1));
        await using (var ledger = await OpenAsync(LedgerAccess.Write))
            await ledger.NoteAsync(JournalKind.RunStarted, "", "{}", Cancel);

        var entries = await EntriesAsync();
        Assert.Equal(Enumerable.Range(1, entries.Count).Select(seq => (long)seq), entries.Select(entry => entry.Seq));
        Assert.All(entries, entry => Assert.Equal(entry.HashOf(), entry.Hash));
        Assert.Equal(entries.Select(entry => entry.Hash).Prepend(JournalEntry.NoHash).SkipLast(1), entries.Select(entry => entry.Previous));
        Assert.Equal("2031-05-02T09:30:00.000Z", entries[^1].At);
        Assert.Equal(entries[^1], Assert.Single(await EntriesAsync(JournalKind.RunStarted)));
        Assert.Equal((2, 2), (entries.Count(entry => entry.Kind == JournalKind.ReportAdded), entries.Count(entry => entry.Kind == JournalKind.ReadingAdded)));
    }

    [Fact]
    public async Task A_run_that_did_not_end_is_found()
    {
        await using var ledger = await OpenAsync(LedgerAccess.Create);
        var first = await AddRuns.BeginAsync(ledger, ["a", "b"], "here", Maker, Cancel);
        await AddRuns.EndAsync(ledger, first, new AddCounts(1, 0, 0, 0), "hash", Cancel);
        Assert.Null(await AddRuns.UnfinishedAsync(ledger, Cancel));

        var second = await AddRuns.BeginAsync(ledger, ["c"], "here", Maker, Cancel);
        var found = await AddRuns.UnfinishedAsync(ledger, Cancel);
        Assert.Equal((second.Seq, "c"), (found!.Seq, Assert.Single(found.Paths)));
        Assert.Equal(second.Seq, (await AddRuns.BeginAsync(ledger, ["c"], "here", Maker, Cancel)).Seq);
        Assert.NotEqual(second.Seq, (await AddRuns.BeginAsync(ledger, ["c"], "elsewhere", Maker, Cancel)).Seq);
        Assert.False(found.Readings);

        var made = await AddRuns.BeginAsync(ledger, ["c"], "elsewhere", Maker, Cancel, readings: true);
        Assert.True(made.Readings && (await AddRuns.UnfinishedAsync(ledger, Cancel))!.Readings);
    }

    [Fact]
    public async Task A_settled_brief_answers_until_something_is_added()
    {
        await AddAsync(InventedReadings.Of(30));
        await using var ledger = await OpenAsync(LedgerAccess.Write);
        var hash = await Settling.SettleAsync(ledger, Maker, Cancel);

        var stored = await ledger.BriefAsync(Cancel);
        Assert.Equal((await ledger.ContentHashAsync(Cancel), hash), (hash, stored!.ContentHash));
        Assert.Equal(BriefJson.Write(BriefBuilder.Build(InventedReadings.Of(30))), BriefJson.Write(BriefJson.Read(stored.Json.Span)));
        Assert.Null(await ledger.SettleAsync(Maker, "another build", Cancel));

        await ledger.AddAsync([LedgerReading.Of(InventedReadings.One(77))], Maker, Cancel);
        Assert.Equal(31, (await Settling.BriefAsync(ledger, Maker, Cancel)).Reports.Count);
        Assert.Equal(30, BriefJson.Read((await ledger.BriefAsync(Cancel))!.Json.Span).Reports.Count);
    }

    [Fact]
    public async Task A_settled_ledger_is_whole()
    {
        await AddAsync(InventedReadings.Of(40));
        await using (var ledger = await OpenAsync(LedgerAccess.Write))
            await Settling.SettleAsync(ledger, Maker, Cancel);

        var found = await VerifyAsync();
        Assert.Empty(found.Faults);
        Assert.True(found.BriefIsSame);
        Assert.Equal((40, 40, 40 * 7), (found.Reports, found.Readings, found.Spans));
        Assert.Equal(await HashAsync(), found.ContentHash);
    }

    [Fact]
    public async Task A_report_that_takes_from_two_is_kept_as_the_copy_of_each()
    {
        await AddAsync(InventedReadings.TakenFromTwo());
        await using var ledger = await OpenAsync(LedgerAccess.Write);
        await Settling.SettleAsync(ledger, Maker, Cancel);

        Assert.Equal(["r501", "r502"], BriefJson.Read((await ledger.BriefAsync(Cancel))!.Json.Span).Copies.Where(copy => copy.Report == "both").Select(copy => copy.Of).Order());
        Assert.Empty((await VerifyAsync()).Faults);
    }

    [Fact]
    public async Task A_brief_that_the_readings_do_not_give_is_found()
    {
        await AddAsync(InventedReadings.Of(40));
        await SettleAsync(brief => brief with { Questions = [brief.Questions[0] with { Ask = "Who?" }, .. brief.Questions.Skip(1)] });

        var found = await VerifyAsync();
        Assert.Matches("^brief: number [0-9]+ of its questions is not what the readings give$", Assert.Single(found.Faults));
        Assert.False(found.BriefIsSame);
    }

    [Fact]
    public async Task A_brief_that_keeps_something_back_is_found()
    {
        await AddAsync(InventedReadings.Of(40));
        await SettleAsync(brief => brief with { Questions = [], Silence = [], Changes = [] });

        Assert.Equal("brief: questions are not what the readings give", Assert.Single((await VerifyAsync()).Faults));
    }

    [Fact]
    public async Task A_brief_of_another_build_or_of_earlier_content_is_not_compared()
    {
        await AddAsync(InventedReadings.Of(40));
        await SettleAsync(brief => brief with { Questions = [], Silence = [], Changes = [] });

        Assert.Equal((null, 0), ((await VerifyAsync(Other)).BriefIsSame, (await VerifyAsync(Other)).Faults.Count));
        await AddAsync([InventedReadings.One(50)]);
        Assert.Equal((null, 0), ((await VerifyAsync()).BriefIsSame, (await VerifyAsync()).Faults.Count));
    }

    [Fact]
    public async Task Two_writers_take_turns()
    {
        await using var one = await OpenAsync(LedgerAccess.Create);
        await using var other = await OpenAsync(LedgerAccess.Create);
        var readings = InventedReadings.Of(60).Select(LedgerReading.Of).ToArray();
        await Task.WhenAll(
            Task.Run(() => One(one, readings), Cancel),
            Task.Run(() => One(other, [.. readings.Reverse()]), Cancel));

        Assert.Equal(60, await one.CountAsync(Cancel));
        Assert.Empty((await VerifyAsync()).Faults);

        static async Task One(ILedgerStore ledger, LedgerReading[] readings)
        {
            foreach (var batch in readings.Chunk(7))
                await ledger.AddAsync(batch, Maker, Cancel);
        }
    }

    [Fact]
    public async Task A_reader_reads_on_while_another_writes()
    {
        await AddAsync(InventedReadings.Of(20));
        await using var reader = await OpenAsync(LedgerAccess.Read);
        await using var writer = await OpenAsync(LedgerAccess.Write);
        var seen = 0;
        await foreach (var _ in reader.ReadingsAsync(Cancel))
        {
            if (seen++ == 3)
                await writer.AddAsync([.. InventedReadings.Of(40).Select(LedgerReading.Of)], Maker, Cancel);
        }

        Assert.Equal(20, seen);
        Assert.Equal(40, await reader.CountAsync(Cancel));
    }

    [Fact]
    public async Task A_batch_that_is_stopped_half_way_leaves_nothing()
    {
        await AddAsync(InventedReadings.Of(2));
        var hash = await HashAsync();
        await using (var ledger = await OpenAsync(LedgerAccess.Write))
            await Assert.ThrowsAnyAsync<Exception>(() => ledger.AddAsync([LedgerReading.Of(InventedReadings.One(8)), LedgerReading.Of(InventedReadings.One(9)) with { Json = "{"u8.ToArray() }], Maker, Cancel));

        Assert.Equal(hash, await HashAsync());
        Assert.Empty((await VerifyAsync()).Faults);
    }

    /// <summary>Checks the ledger.</summary>
    protected async Task<Verification> VerifyAsync(string maker = Maker)
    {
        await using var ledger = await OpenAsync(LedgerAccess.Read);
        return await Verifier.RunAsync(ledger, maker, Cancel);
    }

    /// <summary>Adds readings to the ledger, which is made where there is none.</summary>
    protected async Task<Added> AddAsync(IReadOnlyList<Reading> readings, string maker = Maker)
    {
        await using var ledger = await OpenAsync(LedgerAccess.Create);
        return await ledger.AddAsync([.. readings.Select(LedgerReading.Of)], maker, Cancel);
    }

    /// <summary>Stores on one event the brief that <paramref name="change"/> makes of the right one, and leaves the ledger settled.</summary>
    private async Task SettleAsync(Func<Brief, Brief> change)
    {
        await using var ledger = await OpenAsync(LedgerAccess.Write);
        await Settling.SettleAsync(ledger, Maker, Cancel);
        var first = (await ledger.EventsAsync("", Cancel)).First(one => one.Brief.Questions.Count > 0);
        var changed = change(first.Brief);
        await ledger.GrowAsync(
            growth =>
            {
                var happening = growth.Events().First(number => growth.Shown(number) == first.Brief.Reports[0].Id);
                growth.SetBrief(happening, new EventBrief(changed, [.. first.Weights.Take(changed.Questions.Count)]));
                return true;
            },
            Cancel);
    }

    private async Task<string> HashAsync()
    {
        await using var ledger = await OpenAsync(LedgerAccess.Read);
        return await ledger.ContentHashAsync(Cancel);
    }

    private async Task<List<JournalEntry>> EntriesAsync(string? kind = null)
    {
        await using var ledger = await OpenAsync(LedgerAccess.Read);
        return await All(ledger.JournalAsync(kind, Cancel));
    }

    private static async Task<List<T>> All<T>(IAsyncEnumerable<T> values)
    {
        var all = new List<T>();
        await foreach (var value in values)
            all.Add(value);
        return all;
    }
}
