namespace Hearsay.Cli.Tests;

public sealed class ReadCommandTests
{
    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    [InlineData("7")]
    public async Task Readings_come_in_the_order_of_the_inputs_on_any_number_of_threads(string threads)
    {
        var ids = Enumerable.Range(0, 300).Select(i => $"r{i}").ToArray();
        var run = new Run { Reader = report => Slow(report) }.With("all", [.. ids.Select(id => Run.Report(id))]);

        Assert.Equal(0, await run.Of("read", "all", "--format", "jsonl", "--threads", threads));
        Assert.Equal(ids, run.Text.TrimEnd('\n').Split('\n').Select(line => ReadingJson.Read(System.Text.Encoding.UTF8.GetBytes(line)).Report.Id));
        Assert.Equal(1, run.ReadersLoaded);
    }

    [Fact]
    public async Task Only_a_bounded_number_of_inputs_is_taken_ahead()
    {
        var taken = 0;
        using var gate = new ManualResetEventSlim();
        var run = new Run
        {
            Reader = report =>
            {
                gate.Wait(TestContext.Current.CancellationToken);
                return new Reading { Report = report };
            },
        };
        var endless = Enumerable.Range(0, 5000).Select(i =>
        {
            Interlocked.Increment(ref taken);
            return (Intake.Outcome)Run.Report("r" + i);
        });
        var results = Pipeline.ReadPipeline.Run(endless, () => run.Reader, reading => reading.Report.Id, 2, CancellationToken.None).GetAsyncEnumerator(TestContext.Current.CancellationToken);
        var first = results.MoveNextAsync().AsTask();
        await Task.Delay(200, TestContext.Current.CancellationToken);

        Assert.InRange(taken, 1, 200);
        gate.Set();
        Assert.True(await first);
        await results.DisposeAsync();
    }

    [Fact]
    public async Task A_fault_on_one_report_is_told_and_the_rest_goes_on()
    {
        var run = new Run { Reader = report => report.Id == "odd" ? throw new FormatException("strange") : new Reading { Report = report } }
            .With("a", Run.Report("odd"), Run.Report("plain"));

        Assert.Equal(1, await run.Of("read", "a", "--format", "jsonl"));
        Assert.StartsWith("hearsay: odd: reading it failed (FormatException: strange)", run.Error, StringComparison.Ordinal);
        Assert.Contains("\"plain\"", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Models_that_cannot_be_loaded_end_the_run()
    {
        var run = new Run { LoadFault = new FileNotFoundException("network.bin is missing") }.With("a", Run.Report("one"), Run.Report("two"));

        Assert.Equal(3, await run.Of("read", "a"));
        Assert.Equal("hearsay: the models could not be loaded: network.bin is missing\n", run.Error);
    }

    [Fact]
    public async Task As_text_each_statement_and_figure_is_a_paragraph()
    {
        var run = new Run { Reader = Sample.Read }.With("a", Sample.Taken);

        Assert.Equal(0, await run.Of("read", "a"));
        Assert.Contains("  confirms    Ida Brandt, through The Plough (probable): about 30 people were", run.Text, StringComparison.Ordinal);
        Assert.Contains("  figure      about 30: person, killed [about 30 count]", run.Text, StringComparison.Ordinal);
    }

    private static Reading Slow(Report report)
    {
        if (report.Id.EndsWith('3'))
            Thread.Sleep(2);
        return new Reading { Report = report };
    }
}
