using System.CommandLine;
using Hearsay.Cli.Commands;

namespace Hearsay.Cli.Tests;

public sealed class LimitOptionsTests
{
    [Theory]
    [InlineData("1", 1)]
    [InlineData("4096", 4096)]
    [InlineData("64KB", 64 << 10)]
    [InlineData("16mb", 16 << 20)]
    [InlineData("1 GB", 1 << 30)]
    public void A_size_is_a_number_with_or_without_a_unit(string text, int bytes)
    {
        Assert.True(ByteSize.TryParse(text, out var size));
        Assert.Equal(bytes, size.Bytes);
        Assert.True(ByteSize.TryParse(size.ToString(), out var again));
        Assert.Equal(size, again);
    }

    [Theory]
    [InlineData("")]
    [InlineData("MB")]
    [InlineData("0")]
    [InlineData("-1MB")]
    [InlineData("1.5MB")]
    [InlineData("2GB")]
    [InlineData("9223372036854775808")]
    [InlineData("16 tons")]
    public async Task What_is_no_size_is_wrong_usage(string text)
    {
        var run = new Run().With("a.txt", Run.Report("a.txt"));

        Assert.Equal(2, await run.Of("read", "a.txt", "--max-text", text));
        Assert.Contains($"--max-text is a size from 1 to 1GB, such as 16MB; found '{text}'", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("brief")]
    [InlineData("read")]
    public async Task Every_command_that_takes_paths_takes_the_limits_and_hands_them_on(string command)
    {
        var run = new Run().With("a.txt", Run.Report("a.txt"));

        Assert.Equal(0, await run.Of(command, "a.txt", "--max-text", "5", "--max-words", "6", "--max-page", "7KB", "--max-page-marks", "8", "--max-line", "9MB",
            "--max-json", "10", "--max-side-file", "11", "--max-front-matter", "12", "--max-folder-depth", "13"));
        Assert.Equal(
            new Intake.IntakeLimits { Text = 5, Words = 6, Page = 7 << 10, PageMarks = 8, Line = 9 << 20, Json = 10, SideFile = 11, FrontMatter = 12, FolderDepth = 13 },
            run.Limits);
    }

    [Fact]
    public void Without_options_the_limits_are_those_of_intake()
    {
        var command = new Command("read");
        var limits = LimitOptions.AddedTo(command);

        Assert.Equal(new Intake.IntakeLimits(), limits.Of(command.Parse([])));
    }
}
