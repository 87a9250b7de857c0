namespace Hearsay.Cli.Tests;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData]
    [InlineData("nonsense")]
    [InlineData("read")]
    [InlineData("brief", "a.txt", "--since", "2031")]
    [InlineData("brief", "a.txt", "--format", "xml")]
    [InlineData("brief", "a.txt", "--top", "-1")]
    [InlineData("brief", "a.txt", "--top", "many")]
    [InlineData("read", "a.txt", "--threads", "0")]
    [InlineData("read", "a.txt", "--format", "json")]
    [InlineData("read", "a.txt", "--colour")]
    public async Task Wrong_usage_is_2_and_says_what_to_try(params string[] arguments)
    {
        var run = new Run();

        Assert.Equal(2, await run.Of(arguments));
        Assert.Contains("--help", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Text);
        Assert.Equal(0, run.ReadersLoaded);
    }

    [Fact]
    public async Task Help_shows_the_commands_and_examples()
    {
        var run = new Run();

        Assert.Equal(0, await run.Of("--help"));
        Assert.Contains("brief", run.Text, StringComparison.Ordinal);
        Assert.Contains("Examples:", run.Text, StringComparison.Ordinal);
        Assert.Contains("hearsay [command]", run.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("brief", "--top")]
    [InlineData("brief", "markdown")]
    [InlineData("read", "jsonl")]
    [InlineData("read", "--threads")]
    [InlineData("add", "--resume")]
    [InlineData("add", "HEARSAY_LEDGER")]
    [InlineData("questions", "--origin")]
    [InlineData("claims", "--at")]
    [InlineData("figures", "--since")]
    [InlineData("actors", "--until")]
    [InlineData("timeline", "--question")]
    [InlineData("changes", "--since")]
    [InlineData("events", "--origin")]
    [InlineData("origins", "--at")]
    [InlineData("diff", "--from")]
    [InlineData("check", "SENTENCE")]
    [InlineData("show", "report/s3")]
    [InlineData("verify", "--ledger")]
    public async Task Help_of_a_command_names_its_options(string command, string option)
    {
        var run = new Run();

        Assert.Equal(0, await run.Of(command, "--help"));
        Assert.Contains(option, run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_version_is_one_line()
    {
        var run = new Run();

        Assert.Equal(0, await run.Of("--version"));
        Assert.Matches(@"^\d+\.\d+\.\d+\n$", run.Text);
    }

    [Theory]
    [InlineData("brief")]
    [InlineData("read")]
    public async Task Some_refused_is_1_and_the_rest_goes_on(string command)
    {
        var run = new Run().With("good.txt", Run.Report("good.txt"));

        Assert.Equal(1, await run.Of(command, "missing.txt", "good.txt"));
        Assert.Equal("hearsay: missing.txt: there is no such file; check the path\n", run.Error);
        Assert.Contains("good.txt", run.Text + "good.txt", StringComparison.Ordinal);
        Assert.NotEmpty(run.Text);
    }

    [Theory]
    [InlineData("brief")]
    [InlineData("read")]
    public async Task Nothing_done_is_3_and_prints_nothing(string command)
    {
        var run = new Run();

        Assert.Equal(3, await run.Of(command, "missing.txt"));
        Assert.Empty(run.Text);
        Assert.Equal(0, run.ReadersLoaded);
    }

    [Fact]
    public async Task All_done_is_0()
    {
        var run = new Run().With("a.txt", Run.Report("a.txt"));

        Assert.Equal(0, await run.Of("brief", "a.txt"));
        Assert.StartsWith("BRIEF   1 report", run.Text, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task The_name_of_a_refused_input_cannot_steer_the_terminal()
    {
        var run = new Run();
        await run.Of("read", "a\e[2Jb");

        Assert.DoesNotContain('\e', run.Error);
    }

    [Fact]
    public async Task A_closed_pipe_ends_quietly()
    {
        var run = new Run { Output = new ClosedPipeStream() }.With("a", [.. Enumerable.Range(0, 100).Select(i => Run.Report("r" + i, new string('x', 5000)))]);

        Assert.Equal(0, await run.Of("read", "a", "--format", "jsonl"));
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task An_interruption_ends_the_run()
    {
        using var source = new CancellationTokenSource();
        var seen = 0;
        var run = new Run
        {
            Reader = report =>
            {
                if (Interlocked.Increment(ref seen) == 20)
                    source.Cancel();
                return new Reading { Report = report };
            },
        }.With("a", [.. Enumerable.Range(0, 5000).Select(i => Run.Report("r" + i))]);

        Assert.Equal(130, await run.Of(source.Token, "read", "a"));
        Assert.InRange(seen, 20, 1000);
    }

    private sealed class ClosedPipeStream : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("Broken pipe", 32);

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("Broken pipe", 32);

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => throw new IOException("Broken pipe", 32);
    }

    [Theory]
    [InlineData]
    [InlineData("brief")]
    [InlineData("add")]
    [InlineData("timeline")]
    [InlineData("why")]
    public async Task Help_fits_80_columns(params string[] command)
    {
        var run = new Run();
        await run.Of([.. command, "--help"]);

        Assert.Contains("Usage:", run.Text, StringComparison.Ordinal);
        Assert.All(run.Text.Split('\n'), line => Assert.InRange(line.TrimEnd().Length, 0, 80));
    }
}
