using System.Diagnostics;
using System.Text;
using Hearsay.Reader;

namespace Hearsay.Cli.Tests;

/// <summary>What is hostile is refused by name or read like any other; it neither stops a run nor fills the machine.</summary>
public sealed class HostileInputTests
{
    private const long MostMemory = 1L << 30;

    private static readonly Lazy<Func<Report, Reading>> Reader = new(() => ReportReader.LoadDefault().Read);

    [Fact]
    public async Task In_a_hostile_folder_the_good_are_read_and_each_of_the_others_is_named_with_its_reason()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "such names and links are those of Unix");
        using var folder = new HostileFolder();
        var run = new Run { TakesFiles = true, Reader = report => Reader.Value(report) };
        var watch = Stopwatch.StartNew();

        Assert.Equal(1, await run.Of("read", folder.Path, "--format", "jsonl"));

        var read = run.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => ReadingJson.Read(Encoding.UTF8.GetBytes(line)).Report.Id);
        Assert.Equal(folder.Readable.Order(StringComparer.Ordinal), read.Order(StringComparer.Ordinal));
        var complaints = run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        foreach (var (name, reason) in folder.Refused)
            Assert.True(
                complaints.Count(line => line.Contains($"/{name}: ", StringComparison.Ordinal) && line.Contains(reason, StringComparison.Ordinal)) == 1,
                $"{name} is not refused because '{reason}' in\n{run.Error}");
        Assert.Equal(folder.Refused.Count, complaints.Length);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"{watch.Elapsed}");
        Assert.InRange(Process.GetCurrentProcess().PeakWorkingSet64, 1, MostMemory);
    }

    [Theory]
    [InlineData("read", "--format", "text")]
    [InlineData("brief", "--format", "text")]
    [InlineData("brief", "--format", "markdown")]
    public async Task Nothing_that_a_report_or_a_name_holds_steers_the_terminal(params string[] arguments)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "such names are those of Unix");
        using var folder = new HostileFolder();
        var run = new Run { TakesFiles = true, Reader = report => Reader.Value(report) };

        Assert.Equal(1, await run.Of([arguments[0], folder.Path, .. arguments[1..]]));

        Assert.All(["\e", "\a", "\u202E", "\u2066", "\r"], sign => Assert.DoesNotContain(sign, run.Text + run.Error, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Reports_that_are_larger_than_the_room_there_is_are_read_one_at_a_time()
    {
        var text = new string('x', 600_000);
        int now = 0, most = 0;
        var run = new Run
        {
            Reader = report =>
            {
                most = Math.Max(most, Interlocked.Increment(ref now));
                Thread.Sleep(5);
                Interlocked.Decrement(ref now);
                return new Reading { Report = report };
            },
        }.With("a", [.. Enumerable.Range(0, 20).Select(i => Run.Report("r" + i, text))]);

        Assert.Equal(0, await run.Of("read", "a", "--threads", "2"));
        Assert.Equal(1, most);
    }
}
