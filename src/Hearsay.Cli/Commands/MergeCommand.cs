using System.CommandLine;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay merge NAME NAME...</c>: names are one actor's.</summary>
internal static class MergeCommand
{
    public static Command Create(Host host) =>
        DecideCommand.Create(host, same: true, "merge", "Decide that names are one actor's, which goes by the first; what the machine thinks of them no longer matters");
}
