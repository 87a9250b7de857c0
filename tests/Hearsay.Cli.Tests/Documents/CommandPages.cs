using System.CommandLine;
using System.CommandLine.Help;
using System.Text;

namespace Hearsay.Cli.Tests.Documents;

/// <summary>The pages of <c>docs/commands</c>, made from the commands themselves.</summary>
internal static class CommandPages
{
    private const string Origin = "<!-- Made from the commands by tests/Hearsay.Cli.Tests; CONTRIBUTING.md says how to make it anew. -->\n\n";

    private static readonly (int Code, string Means)[] ExitCodeTable =
    [
        (ExitCodes.Done, "done"),
        (ExitCodes.SomeRefused, "done, but some inputs were refused; each is named with its reason on standard error"),
        (ExitCodes.WrongUsage, "wrong usage"),
        (ExitCodes.NothingDone, "nothing could be done"),
        (ExitCodes.Interrupted, "interrupted by Ctrl-C"),
    ];

    /// <summary>Each page's name and text. Defaults that are not the same on two machines are told in words.</summary>
    public static IReadOnlyDictionary<string, string> All(RootCommand here, RootCommand elsewhere)
    {
        var pages = here.Subcommands.ToDictionary(command => command.Name + ".md", command => Page(command, elsewhere.Subcommands.Single(other => other.Name == command.Name)));
        pages.Add("README.md", Index(here));
        return pages;
    }

    /// <summary>Lines of the examples that call the command.</summary>
    public static IReadOnlyList<string> ExamplesOf(Command command) =>
        [.. CommandLine.Examples.Split('\n').Skip(1).Select(line => line.Trim()).Where(line => $"{line} ".Contains($"hearsay {command.Name} ", StringComparison.Ordinal))];

    private static string Index(RootCommand root)
    {
        var page = new StringBuilder(Origin).Append("# Commands\n\n").Append(root.Description!.Replace('\n', ' ')).Append("\n\n| command | does |\n|---|---|\n");
        foreach (var command in root.Subcommands)
            page.Append($"| [{command.Name}]({command.Name}.md) | {Cell(command.Description)} |\n");
        return page.Append("\n`hearsay COMMAND --help` prints the same options, `hearsay --version` the version. Exit codes are the same for all commands:\n\n").Append(Codes()).ToString();
    }

    private static string Page(Command command, Command elsewhere)
    {
        var page = new StringBuilder(Origin).Append($"# hearsay {command.Name}\n\n{command.Description}.\n\n    hearsay {command.Name}");
        foreach (var argument in command.Arguments)
            page.Append(argument.Arity.MinimumNumberOfValues == 0 ? $" [{argument.Name}...]" : $" {argument.Name}{(argument.Arity.MaximumNumberOfValues > 1 ? "..." : "")}");
        page.Append(" [OPTION...]\n\n");
        if (command.Arguments.Count > 0)
            page.Append("| argument | what |\n|---|---|\n");
        foreach (var argument in command.Arguments)
            page.Append($"| `{argument.Name}` | {Cell(argument.Description)} |\n");
        page.Append(command.Arguments.Count > 0 ? "\n" : "").Append("| option | what | as it comes |\n|---|---|---|\n");
        foreach (var option in command.Options.Where(option => option is not HelpOption))
            page.Append($"| `{option.Name}{(option.HelpName is { } value ? " " + value.Replace("|", "\\|", StringComparison.Ordinal) : "")}` | {Cell(option.Description)} | {Default(option, elsewhere)} |\n");
        page.Append("\n## Examples\n\n");
        foreach (var example in ExamplesOf(command))
            page.Append($"    {example}\n");
        return page.Append("\n## Exit codes\n\n").Append(Codes()).ToString();
    }

    private static string Default(Option option, Command elsewhere)
    {
        if (!option.HasDefaultValue)
            return "";
        var value = option.GetDefaultValue();
        var other = elsewhere.Options.Single(one => one.Name == option.Name).GetDefaultValue();
        return value is null or false ? "" : Equals(value, other) ? $"{value}" : "depends on the machine";
    }

    private static string Codes() =>
        "| exit code | means |\n|---|---|\n" + string.Concat(ExitCodeTable.Select(code => $"| {code.Code} | {code.Means} |\n"));

    private static string Cell(string? text) => (text ?? "").Replace("|", "\\|", StringComparison.Ordinal);
}
