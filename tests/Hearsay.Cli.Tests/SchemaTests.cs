using NJsonSchema;

namespace Hearsay.Cli.Tests;

public sealed class SchemaTests
{
    [Fact]
    public async Task A_full_reading_is_as_its_schema_says() => Assert.Empty(await Errors("reading", await Output("read", "a", "--format", "jsonl")));

    [Fact]
    public async Task A_reading_without_anything_is_as_its_schema_says()
    {
        var run = new Run().With("a", Run.Report("a"));
        await run.Of("read", "a", "--format", "jsonl");

        Assert.Empty(await Errors("reading", run.Text));
    }

    [Fact]
    public async Task A_brief_is_as_its_schema_says() => Assert.Empty(await Errors("brief", await Output("brief", "a", "--format", "json")));

    [Theory]
    [InlineData("\"asserts\"", "\"alleges\"")]
    [InlineData("\"questions\"", "\"queries\"")]
    [InlineData("\"low\": 30", "\"low\": \"30\"")]
    [InlineData("\"kind\": \"figure\"", "\"kind\": \"number\"")]
    public async Task The_schema_of_the_brief_refuses_what_is_not_one(string found, string instead)
    {
        var output = (await Output("brief", "a", "--format", "json")).Replace("\"confirms\"", "\"asserts\"", StringComparison.Ordinal);
        Assert.Contains(found, output, StringComparison.Ordinal);

        Assert.NotEmpty(await Errors("brief", output.Replace(found, instead, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("\"published\":\"2031-05-02\"", "\"published\":\"May 2\"")]
    [InlineData("\"figures\"", "\"numbers\"")]
    [InlineData("\"probable\"", "\"likely\"")]
    public async Task The_schema_of_the_reading_refuses_what_is_not_one(string found, string instead)
    {
        var output = await Output("read", "a", "--format", "jsonl");
        Assert.Contains(found, output, StringComparison.Ordinal);

        Assert.NotEmpty(await Errors("reading", output.Replace(found, instead, StringComparison.Ordinal)));
    }

    private static async Task<string> Output(params string[] arguments)
    {
        var run = new Run { Reader = Sample.Read }.With("a", Sample.Taken);
        Assert.Equal(0, await run.Of(arguments));
        return run.Text;
    }

    private static async Task<IEnumerable<string>> Errors(string name, string json)
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Folder(), "docs", "schema", name + ".schema.json"));
        return schema.Validate(json).Select(error => error.ToString());
    }

    private static string Folder()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "Hearsay.slnx")))
            at = at.Parent;
        return at?.FullName ?? throw new InvalidOperationException("No Hearsay.slnx above the tests.");
    }
}
