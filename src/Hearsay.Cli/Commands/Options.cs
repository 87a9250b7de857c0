using System.CommandLine;
using System.Globalization;

namespace Hearsay.Cli.Commands;

/// <summary>Arguments and options that several commands share.</summary>
internal static class Options
{
    private const int MostThreads = 512;

    /// <param name="needed">Whether there must be one.</param>
    public static Argument<string[]> Paths(bool needed = true)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Files (.txt, .md, .html, .jsonl, .json), folders, or - for standard input",
            Arity = needed ? ArgumentArity.OneOrMore : ArgumentArity.ZeroOrMore,
        };
        paths.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value.Length > 1 && token.Value[0] == '-'))
                result.AddError($"There is no option '{token.Value}'; a file of that name is ./{token.Value}.");
        });
        return paths;
    }

    /// <summary>A whole number within bounds; what is no number the parser itself refuses.</summary>
    public static Option<int> Number(string name, string description, int standard, int least, int most)
    {
        var option = new Option<int>(name) { Description = description, HelpName = "N", DefaultValueFactory = _ => standard };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && int.TryParse(token.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && (value < least || value > most))
                result.AddError($"{name} is {(most == int.MaxValue ? $"{least} or more" : $"a number from {least} to {most}")}; found {value}.");
        });
        return option;
    }

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

    /// <summary>A day, month or year.</summary>
    public static Option<PartialDate?> Date(string name, string description)
    {
        var option = new Option<PartialDate?>(name) { Description = description, HelpName = "DATE" };
        option.CustomParser = result =>
        {
            if (PartialDate.TryParse(result.Tokens[^1].Value, out var date))
                return date;
            result.AddError($"{name} is a date such as 2031-05-02, 2031-05 or 2031; found '{result.Tokens[^1].Value}'.");
            return null;
        };
        return option;
    }

    public static Option<string> Ledger(Host host) =>
        new("--ledger") { Description = "The ledger's file; the environment variable HEARSAY_LEDGER names another for all commands", HelpName = "FILE", DefaultValueFactory = _ => host.LedgerFile };

    public static Option<int> Threads(Host host) =>
        Number("--threads", "Reports read at once; the result is the same for any number", host.Processors, 1, MostThreads);
}
