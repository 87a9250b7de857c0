using System.CommandLine;

namespace Hearsay.Cli.Commands;

/// <summary>Arguments and options that several commands share.</summary>
internal static class Options
{
    private const int MostThreads = 512;

    public static Argument<string[]> Paths() => new("PATH")
    {
        Description = "Files (.txt, .md, .html, .jsonl, .json), folders, or - for standard input",
        Arity = ArgumentArity.OneOrMore,
    };

    public static Option<string> Format(string standard, params string[] others)
    {
        var option = new Option<string>("--format") { Description = "How it is printed", HelpName = string.Join('|', [standard, .. others]), DefaultValueFactory = _ => standard };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } value && value != standard && !others.Contains(value))
                result.AddError($"--format is one of {string.Join(", ", [standard, .. others])}; found '{value}'.");
        });
        return option;
    }

    public static Option<int> Threads(Host host)
    {
        var option = new Option<int>("--threads") { Description = "Reports read at once; the result is the same for any number", HelpName = "N", DefaultValueFactory = _ => host.Processors };
        option.Validators.Add(result =>
        {
            if (result.Errors.Any() || result.GetValueOrDefault<int>() is >= 1 and <= MostThreads)
                return;
            result.AddError($"--threads is a number from 1 to {MostThreads}.");
        });
        return option;
    }
}
