namespace Hearsay.Cli.Tests;

public sealed class BriefCommandTests
{
    private static Run Sampled(int? columns = null, bool noColour = false) => new Run { Reader = Sample.Read, Columns = columns, NoColour = noColour }.With("a", Sample.Taken);

    [Fact]
    public async Task Text_goes_to_a_file_without_colour()
    {
        var run = Sampled();

        Assert.Equal(0, await run.Of("brief", "a"));
        Assert.Contains("How many people have been killed?", run.Text, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', run.Text);
    }

    [Fact]
    public async Task A_terminal_gets_colour_unless_NO_COLOR_is_set()
    {
        var coloured = Sampled(columns: 100);
        var plain = Sampled(columns: 100, noColour: true);
        await coloured.Of("brief", "a");
        await plain.Of("brief", "a");

        Assert.Contains('\e', coloured.Text);
        Assert.DoesNotContain('\e', plain.Text);
    }

    [Fact]
    public async Task Markdown_begins_with_a_heading()
    {
        var run = Sampled();
        await run.Of("brief", "a", "--format", "markdown");

        Assert.StartsWith("# Brief\n", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_has_all_questions_whatever_the_top()
    {
        var run = Sampled();
        await run.Of("brief", "a", "--format", "json", "--top", "1");

        Assert.NotEmpty(BriefJson.Read(run.Bytes).Questions);
    }

    [Fact]
    public async Task The_order_of_the_paths_changes_nothing()
    {
        var one = new Run { Reader = Sample.Read }.With("a", Sample.Taken).With("b", Run.Report("b.txt", Sample.Taken.Report.Text + " More."));
        var other = new Run { Reader = Sample.Read }.With("a", Sample.Taken).With("b", Run.Report("b.txt", Sample.Taken.Report.Text + " More."));
        await one.Of("brief", "a", "b", "--format", "json");
        await other.Of("brief", "b", "a", "--format", "json", "--threads", "1");

        Assert.Equal(one.Bytes, other.Bytes);
    }
}
