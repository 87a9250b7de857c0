using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace Hearsay.Cli;

/// <summary>Prints the version of this build, whatever process hosts it.</summary>
internal sealed class PrintVersion : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var version = typeof(PrintVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
        parseResult.InvocationConfiguration.Output.Write(version + "\n");
        return ExitCodes.Done;
    }
}
