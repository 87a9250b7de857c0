using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Hearsay.Cli;

/// <summary>Help that ends with examples.</summary>
internal sealed class ExamplesHelp(SynchronousCommandLineAction help, Command command, string examples) : SynchronousCommandLineAction
{
    private const int Width = 80;

    /// <summary>Puts the examples behind the help of the command whose help option is found, else of all that inherit it.</summary>
    public static void AddTo(RootCommand root, string examples)
    {
        foreach (var option in root.Options.OfType<HelpOption>())
        {
            if (option.Action is HelpAction help)
            {
                help.MaxWidth = Width;
                option.Action = new ExamplesHelp(help, root, examples);
            }
        }
    }

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var code = help.Invoke(parseResult);
        if (parseResult.CommandResult.Command == command)
            parseResult.InvocationConfiguration.Output.Write(examples + "\n");
        return code;
    }
}
