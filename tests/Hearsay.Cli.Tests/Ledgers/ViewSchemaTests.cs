using System.Text.Json;
using Hearsay.Cli.Tests.Documents;
using Hearsay.Ledger.Sqlite;
using Hearsay.Ledger.Store;
using Hearsay.Testing.Ledgers;
using NJsonSchema;

namespace Hearsay.Cli.Tests.Ledgers;

/// <summary>What the commands that look at a ledger print as JSON is as its schema says.</summary>
public sealed class ViewSchemaTests : IDisposable
{
    private readonly LedgerFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("questions")]
    [InlineData("claims")]
    [InlineData("figures")]
    [InlineData("actors")]
    [InlineData("timeline")]
    [InlineData("changes")]
    [InlineData("silence")]
    [InlineData("copies")]
    [InlineData("events")]
    [InlineData("origins")]
    [InlineData("leads")]
    [InlineData("sheet")]
    [InlineData("verify")]
    [InlineData("log")]
    public async Task A_view_is_as_its_schema_says(string command)
    {
        await AddAsync();

        Assert.Empty(await Errors(command, await Of(command)));
    }

    [Theory]
    [InlineData("questions", "--at", "2031-05")]
    [InlineData("claims", "--origin", "brandt")]
    [InlineData("figures", "--since", "2040")]
    [InlineData("actors", "--until", "2031-05-02")]
    [InlineData("timeline", "--since", "2040")]
    [InlineData("changes", "--since", "2031-05-03")]
    [InlineData("silence", "--since", "2031-05-03")]
    [InlineData("copies", "--origin", "brandt")]
    [InlineData("events", "--origin", "brandt")]
    [InlineData("origins", "--at", "2031-05")]
    [InlineData("leads", "--limit", "1")]
    [InlineData("sheet", "--origin", "brandt")]
    [InlineData("sheet", "--at", "2031-05")]
    [InlineData("check", "The river rose and people were killed", "--top=1")]
    [InlineData("check", "Nothing of the kind", "--origin=brandt")]
    [InlineData("diff", "--from=2031-05-02", "--to=2031-06-30")]
    public async Task A_narrowed_view_is_as_its_schema_says(string command, string option, string value)
    {
        await AddAsync();

        Assert.Empty(await Errors(command, await Of(command, option, value)));
    }

    [Fact]
    public async Task A_ledger_without_reports_has_views_as_their_schemas_say()
    {
        await using (var ledger = await SqliteLedger.OpenAsync(_folder.File, LedgerAccess.Create, new StillClock(), CancellationToken.None))
            Assert.Equal(0, await ledger.CountAsync(CancellationToken.None));

        foreach (var command in new[] { "questions", "claims", "figures", "actors", "timeline", "changes", "events", "origins", "silence", "copies", "leads", "sheet", "verify", "log" })
            Assert.Empty(await Errors(command, await Of(command)));
    }

    [Theory]
    [InlineData("show", "a.txt")]
    [InlineData("show", "a.txt/s0")]
    [InlineData("show", "a.txt/f0")]
    [InlineData("why", "a.txt/s0")]
    [InlineData("why", "a.txt/f0")]
    [InlineData("search", "the")]
    [InlineData("search", "zebra")]
    public async Task What_an_id_stands_for_is_as_its_schema_says(string command, string id)
    {
        await AddAsync();

        Assert.Empty(await Errors(command, await Of(command, id)));
    }

    [Theory]
    [InlineData("show")]
    [InlineData("why")]
    public async Task A_question_is_as_its_schema_says(string command)
    {
        await AddAsync();
        var id = JsonDocument.Parse(await Of("questions")).RootElement.GetProperty("questions")[0].GetProperty("id").GetString()!;

        Assert.Empty(await Errors(command, await Of(command, id)));
    }

    [Fact]
    public async Task A_damaged_ledger_is_told_as_the_schema_says()
    {
        await AddAsync();
        Sql("DELETE FROM statements");
        var found = await Of("verify");

        Assert.Contains("\"whole\": false", found, StringComparison.Ordinal);
        Assert.Empty(await Errors("verify", found));
    }

    [Theory]
    [InlineData("questions", "\"flags\"", "\"marks\"")]
    [InlineData("claims", "\"confirms\"", "\"alleges\"")]
    [InlineData("figures", "\"origin\"", "\"source\"")]
    [InlineData("actors", "\"statements\": 1", "\"statements\": -1")]
    [InlineData("timeline", "\"2031-05\"", "\"May 2031\"")]
    [InlineData("sheet", "\"told\"", "\"best\"")]
    [InlineData("verify", "\"whole\": true", "\"whole\": \"yes\"")]
    [InlineData("show a.txt/f0", "\"figure\"", "\"number\"")]
    [InlineData("show a.txt", "\"key\"", "\"keys\"")]
    [InlineData("why a.txt/s0", "\"rule\"", "\"law\"")]
    public async Task A_schema_refuses_what_is_not_its_view(string command, string found, string instead)
    {
        await AddAsync();
        var output = await Of(command.Split(' '));
        Assert.Contains(found, output, StringComparison.Ordinal);

        Assert.NotEmpty(await Errors(command.Split(' ')[0], output.Replace(found, instead, StringComparison.Ordinal)));
    }

    private async Task AddAsync() => Assert.Equal(0, await Run().With("a", Sample.Taken, Tests.Run.Report("undated")).Of("add", "a"));

    private Run Run() => new()
    {
        LedgerFile = _folder.File,
        Reader = report => report.Id == "a.txt" ? Sample.Read(report) : new Reading { Report = report },
        Explain = report => (Sample.Read(report), _ => [new TrailStep("origin", "origin.name", "the source names it", new Span(12, 22)), new TrailStep("content", "model", "the model's reading", null, 2.5)]),
    };

    private async Task<string> Of(params string[] arguments)
    {
        var run = Run();
        await run.Of([.. arguments, "--format", "json"]);
        Assert.Empty(run.Error);
        return run.Text;
    }

    private void Sql(string sql)
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={_folder.File};Pooling=False;Foreign Keys=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static async Task<IEnumerable<string>> Errors(string name, string json)
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Repository.Root, "docs", "schema", name + ".schema.json"));
        return schema.Validate(json).Select(error => error.ToString());
    }
}
