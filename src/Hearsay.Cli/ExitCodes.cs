namespace Hearsay.Cli;

/// <summary>What the process says at its end.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>Done, but some inputs were refused, each named on standard error.</summary>
    public const int SomeRefused = 1;

    public const int WrongUsage = 2;

    public const int NothingDone = 3;

    /// <summary>Ctrl-C, as shells count it: 128 and the signal's number.</summary>
    public const int Interrupted = 130;
}
