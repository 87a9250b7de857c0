using System.CommandLine;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay split NAME NAME...</c>: names are different actors'.</summary>
internal static class SplitCommand
{
    public static Command Create(Host host) =>
        DecideCommand.Create(host, same: false, "split", "Decide that names are different actors', however alike; what the machine thinks of them no longer matters");
}
