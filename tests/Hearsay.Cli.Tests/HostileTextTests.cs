using System.Diagnostics;
using Hearsay.Reader;

namespace Hearsay.Cli.Tests;

/// <summary>Text that would hold up a reader whose time grows with the square of anything is read and put together in seconds.</summary>
public sealed class HostileTextTests
{
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(20);

    private static readonly Lazy<Func<Report, Reading>> Reader = new(() => ReportReader.LoadDefault().Read);

    [Theory]
    [InlineData("a", 1_000_000)]
    [InlineData("aB3-", 200_000)]
    [InlineData("\"", 30_000)]
    [InlineData("“", 30_000)]
    [InlineData("“he said ", 3_000)]
    [InlineData("([", 20_000)]
    [InlineData("word ", 30_000)]
    [InlineData("the man, ", 8_000)]
    [InlineData("3,000 men, ", 8_000)]
    [InlineData("Some 12 men were killed. ", 3_000)]
    [InlineData("thecatsat.", 30_000)]
    [InlineData("9", 300_000)]
    [InlineData("said that ", 10_000)]
    [InlineData("the mayor said that the harbour board, which the captain said had denied that, ", 300)]
    [InlineData("Russia said that Ukraine denied that Moscow claimed that ", 400)]
    [InlineData("on Monday 3 May 2031, ", 3_000)]
    [InlineData("the head of the mayor's ", 5_000)]
    [InlineData("It rained.\n\n", 8_000)]
    [InlineData("e\u0301\u0302\u0303", 200_000)]
    public async Task A_report_of_one_thing_over_and_over_is_read_in_seconds(string part, int times)
    {
        var run = new Run { Reader = report => Reader.Value(report) }.With("a.txt", Run.Report("a.txt", string.Concat(Enumerable.Repeat(part, times)) + " it rained."));
        var watch = Stopwatch.StartNew();

        Assert.Equal(0, await run.Of("brief", "a.txt"));
        Assert.True(watch.Elapsed < Most, $"{watch.Elapsed}");
    }

    [Fact]
    public async Task Hundreds_of_copies_of_a_report_are_read_in_seconds()
    {
        var text = string.Concat(Enumerable.Range(1, 12).Select(i => $"The mayor of Brackwater said that {i} boats were lost. "));
        var run = new Run { Reader = report => Reader.Value(report) }.With("a", [.. Enumerable.Range(0, 500).Select(i => Run.Report("r" + i, text))]);
        var watch = Stopwatch.StartNew();

        Assert.Equal(0, await run.Of("brief", "a"));
        Assert.True(watch.Elapsed < Most, $"{watch.Elapsed}");
    }
}
