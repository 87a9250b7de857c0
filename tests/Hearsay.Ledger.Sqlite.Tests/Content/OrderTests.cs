using Hearsay.Ledger.Decisions;
using Hearsay.Ledger.Store;
using Hearsay.Ledger.Verifying;
using Hearsay.Testing.Ledgers;
using Microsoft.Data.Sqlite;

namespace Hearsay.Ledger.Sqlite.Tests.Content;

/// <summary>What a ledger holds does not hang on the order in which its reports came, nor on how many runs brought them.</summary>
public sealed class OrderTests : IDisposable
{
    private const int Reports = 90, MostPieces = 5, Many = 280;
    private const string Maker = "maker";

    /// <summary>Every row with the keys of reports in the place of their numbers, which are given as they come.</summary>
    private static readonly string[] Rows =
    [
        "SELECT key, id, sha256, title, outlet, author, published, publishedBasis, dateline, originalSource, url, language, text FROM reports ORDER BY key",
        "SELECT current.key, current.sha256, told.id, told.origin, told.stance, told.content, told.words FROM current_readings AS current JOIN statements AS told ON told.reading = current.reading ORDER BY 1, 3",
        "SELECT current.key, told.id, told.span, told.low, told.high, told.statement, told.words FROM current_readings AS current JOIN figures AS told ON told.reading = current.reading ORDER BY 1, 2",
        "SELECT current.key, told.id, told.name, told.kind, told.mentions FROM current_readings AS current JOIN actors AS told ON told.reading = current.reading ORDER BY 1, 2",
        "SELECT reports.key, cited.id FROM cited JOIN reports ON reports.number = cited.report ORDER BY 1",
        "SELECT reports.key, first.key, hex(place) FROM filed JOIN reports ON reports.number = filed.report JOIN reports AS first ON first.number = filed.event ORDER BY 1",
        "SELECT one.key, other.key, alike FROM filed_alike JOIN reports AS one ON one.number = filed_alike.report JOIN reports AS other ON other.number = filed_alike.other ORDER BY 1, 2",
        "SELECT events.id, title, reports, weights, sha256 FROM events JOIN event_briefs ON event_briefs.event = events.number ORDER BY 1",
        "SELECT id, ask, kind, flags, unit, weight, originsLow, originsHigh, rules FROM questions ORDER BY 1",
        "SELECT questions.id, positions.number, origin, originKind, via, low, high, approximate, stance, polarity, certainty, holds, forecast, date, dateTold, quotation, words, reports, cites FROM positions JOIN questions ON questions.number = positions.question ORDER BY 1, 2",
        "SELECT questions.id, items.number, reports.key, span, statement, figure FROM items JOIN questions ON questions.number = items.question JOIN reports ON reports.number = items.report ORDER BY 1, 2",
        "SELECT one.key, other.key, copies.number, share, credited, rule FROM copies JOIN reports AS one ON one.number = copies.report JOIN reports AS other ON other.number = copies.\"of\" ORDER BY 1, 2",
        "SELECT questions.id, origin, since, reports FROM silences JOIN questions ON questions.number = silences.question ORDER BY 1, 2",
        "SELECT questions.id, origin, changes.kind, one.key, fromSpan, other.key, toSpan FROM changes JOIN questions ON questions.number = changes.question JOIN reports AS one ON one.number = fromReport JOIN reports AS other ON other.number = toReport ORDER BY 1, 2, 3, 4, 5, 6, 7",
    ];

    private readonly TempLedger _whole = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _whole.Dispose();

    [Fact]
    public async Task Ten_random_orders_in_several_runs_give_the_same_content_brief_and_rows()
    {
        var readings = All();
        var (hash, brief) = await AddAsync(_whole, [readings], decideAfter: 0);
        var rows = Dump(_whole);
        Assert.All(rows.Zip(Rows), pair => Assert.True(pair.First.Count > 0, pair.Second));

        for (var seed = 1; seed <= 10; seed++)
        {
            var random = new Random(seed);
            using var place = new TempLedger();
            var pieces = Pieces([.. readings.OrderBy(_ => random.Next())], random);
            var (hashOfPieces, briefOfPieces) = await AddAsync(place, pieces, decideAfter: random.Next(pieces.Count));

            Assert.Equal(hash, hashOfPieces);
            Assert.Equal(brief, briefOfPieces);
            Assert.Equal(rows, Dump(place));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task What_grew_bit_by_bit_is_what_all_of_it_gives_at_once(int seed)
    {
        var random = new Random(seed);
        Reading[] readings = [.. Enumerable.Range(0, Many).Select(One).Concat(InventedReadings.TakenFromTwo()).OrderBy(_ => random.Next())];
        await using var ledger = await _whole.OpenAsync(LedgerAccess.Create);
        for (var added = 0; added < readings.Length;)
        {
            var piece = readings[added..Math.Min(readings.Length, added + 1 + random.Next(Many / 4))];
            await ledger.AddAsync([.. piece.Select(LedgerReading.Of)], Maker, Cancel);
            await Settling.SettleAsync(ledger, Maker, Cancel);
            added += piece.Length;

            Assert.Equal(System.Text.Encoding.UTF8.GetString(BriefJson.WriteLine(await Settling.MadeAgainAsync(ledger, Cancel)).Span), System.Text.Encoding.UTF8.GetString((await ledger.BriefAsync(Cancel))!.Json.Span));
        }
        Assert.True((long)_whole.Sql("SELECT max(holders) FROM (SELECT count(*) AS holders FROM filed_terms GROUP BY term)")! > 100);
        Assert.True((long)_whole.Sql("SELECT max(holders) FROM (SELECT count(*) AS holders FROM filed_runs GROUP BY run)")! == 13);
    }

    [Fact]
    public async Task A_report_that_another_build_read_again_is_filed_anew()
    {
        await using var ledger = await _whole.OpenAsync(LedgerAccess.Create);
        await ledger.AddAsync([.. All().Take(30).Select(LedgerReading.Of)], Maker, Cancel);
        await Settling.SettleAsync(ledger, Maker, Cancel);
        await ledger.AddAsync([LedgerReading.Of(All()[2] with { Figures = [] })], "another", Cancel);
        await Settling.SettleAsync(ledger, Maker, Cancel);

        Assert.Equal(BriefJson.WriteLine(await Settling.MadeAgainAsync(ledger, Cancel)).ToArray(), (await ledger.BriefAsync(Cancel))!.Json.ToArray());
        Assert.Equal(30L, _whole.Sql("SELECT count(*) FROM filed"));
    }

    [Fact]
    public void What_is_added_in_other_orders_holds_all_that_a_brief_tells()
    {
        var brief = BriefBuilder.Build(All());

        Assert.True(brief.Events.Count > 1 && brief.Events.Any(one => one.Reports.Count > 1));
        Assert.Contains(brief.Copies, copy => copy.Credited);
        Assert.Contains(brief.Copies, copy => !copy.Credited);
        Assert.Contains(brief.Copies.CountBy(copy => copy.Report), taken => taken.Value > 1);
        Assert.NotEmpty(brief.Silence);
        Assert.NotEmpty(brief.Changes);
        Assert.Contains(brief.Questions, question => question.IndependentOrigins.Low < question.IndependentOrigins.High);
    }

    private static Reading[] All() => [.. Enumerable.Range(0, Reports).Select(One), .. InventedReadings.TakenFromTwo()];

    /// <summary>Beside reports of their own: copies with and without credit, withheld words, second reports of an id, and revised numbers.</summary>
    private static Reading One(int number) => (number % 9) switch
    {
        4 => InventedReadings.Of(InventedReadings.Report(number - 1) with { Id = $"c{number}", Outlet = "The Gannet", Published = null, PublishedBasis = null }),
        5 => InventedReadings.Of(InventedReadings.Report(number - 2) with { Id = $"c{number}", Outlet = "The Gannet", OriginalSource = InventedReadings.Report(number - 2).Outlet }),
        6 => Silent(InventedReadings.One(number)),
        7 => InventedReadings.Of(InventedReadings.Report(number) with { Id = $"r{number - 7}" }),
        8 => Revised(InventedReadings.Report(number - 8)),
        _ => InventedReadings.One(number),
    };

    /// <summary>The same source gives a higher number on the last day of the year.</summary>
    private static Reading Revised(Report report) => InventedReadings.Of(report with
    {
        Id = report.Id + "b",
        Published = new PartialDate(2031, 12, 31),
        Text = report.Text.Replace(" said that ", " said that 1", StringComparison.Ordinal),
    });

    private static Reading Silent(Reading reading) => reading with { Statements = [reading.Statements[0] with { Stance = Stance.Withholds }], Figures = [] };

    /// <summary>The readings in up to five runs, some of which bring again what is there.</summary>
    private static List<Reading[]> Pieces(Reading[] readings, Random random)
    {
        var cuts = Enumerable.Range(0, random.Next(MostPieces)).Select(_ => random.Next(readings.Length)).Append(0).Append(readings.Length).Distinct().Order().ToArray();
        return [.. cuts.Zip(cuts.Skip(1)).Select(cut => readings[Math.Max(0, cut.First - random.Next(3))..cut.Second])];
    }

    /// <summary>Adds the pieces one run after the other, each with its brief; a person decides something behind one of them.</summary>
    private static async Task<(string Hash, string Brief)> AddAsync(TempLedger place, List<Reading[]> pieces, int decideAfter)
    {
        for (var piece = 0; piece < pieces.Count; piece++)
        {
            await using var ledger = await place.OpenAsync(LedgerAccess.Create);
            await ledger.AddAsync([.. pieces[piece].Select(LedgerReading.Of)], Maker, Cancel);
            if (piece == decideAfter)
                await ledger.NoteAsync(JournalKind.ActorsMerged, "Ida Brandt", new ActorDecision(0, "", true, ["Ida Brandt", "Jon Falk"], "Ada", null).Details(), Cancel);
            await Settling.SettleAsync(ledger, Maker, Cancel);
        }
        await using var last = await place.OpenAsync(LedgerAccess.Read);
        var found = await Verifier.RunAsync(last, Maker, Cancel);
        Assert.Empty(found.Faults);
        Assert.True(found.BriefIsSame);
        return (found.ContentHash, System.Text.Encoding.UTF8.GetString((await last.BriefAsync(Cancel))!.Json.Span));
    }

    private static List<List<string>> Dump(TempLedger place)
    {
        using var connection = new SqliteConnection($"Data Source={place.File};Mode=ReadOnly;Pooling=False");
        connection.Open();
        return [.. Rows.Select(sql => Dump(connection, sql))];
    }

    private static List<string> Dump(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)));
        return rows;
    }
}
