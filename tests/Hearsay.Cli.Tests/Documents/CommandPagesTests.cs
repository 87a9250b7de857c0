using System.CommandLine;
using System.CommandLine.Help;

namespace Hearsay.Cli.Tests.Documents;

/// <summary>
/// The pages of <c>docs/commands</c> say what the commands say. With the environment variable <c>HEARSAY_WRITE_PAGES=1</c> they are written anew.
/// </summary>
public sealed class CommandPagesTests
{
    private static readonly RootCommand Root = RootOn(3);

    private static readonly IReadOnlyDictionary<string, string> Pages = CommandPages.All(Root, RootOn(5));

    public static TheoryData<string> Names => [.. Pages.Keys];

    private static string Folder => Path.Combine(Repository.Root, "docs", "commands");

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_says_what_the_command_says(string name)
    {
        var path = Path.Combine(Folder, name);
        if (Environment.GetEnvironmentVariable("HEARSAY_WRITE_PAGES") == "1")
            File.WriteAllText(path, Pages[name]);

        Assert.True(File.Exists(path), $"docs/commands/{name} is missing: run the tests with HEARSAY_WRITE_PAGES=1.");
        Assert.Equal(Pages[name], File.ReadAllText(path));
    }

    [Fact]
    public void No_page_is_left_of_a_command_that_is_gone() =>
        Assert.Empty(Directory.GetFiles(Folder).Select(path => Path.GetFileName(path)).Except(Pages.Keys));

    [Fact]
    public void Every_command_argument_and_option_is_described()
    {
        foreach (var command in Root.Subcommands)
        {
            Assert.False(string.IsNullOrWhiteSpace(command.Description), $"{command.Name} has no description.");
            foreach (var symbol in command.Arguments.Cast<Symbol>().Concat(command.Options.Where(option => option is not HelpOption)))
                Assert.False(string.IsNullOrWhiteSpace(symbol.Description), $"{symbol.Name} of {command.Name} has no description.");
        }
    }

    [Fact]
    public void Every_command_has_an_example() =>
        Assert.All(Root.Subcommands, command => Assert.True(CommandPages.ExamplesOf(command).Count > 0, $"{command.Name} has no example in CommandLine.Examples."));

    private static RootCommand RootOn(int processors) => CommandLine.Root(new Run { LedgerFile = "hearsay.db" }.HostOn(processors) with { User = $"user {processors}" });
}
