namespace Hearsay.Cli;

/// <summary>The clock of the machine: the one that the process has. Only the host makes it.</summary>
internal sealed class MachineClock : TimeProvider;
