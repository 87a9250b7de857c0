using Hearsay.Intake;

namespace Hearsay.Cli;

/// <summary>What the commands need of the outside: streams, the terminal, and the stages they call. Tests give their own.</summary>
internal sealed record Host
{
    /// <summary>Standard output, unbuffered.</summary>
    public required Stream Output { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>Columns of the terminal that standard output is; null where it is none.</summary>
    public int? Columns { get; init; }

    /// <summary>Whether standard error is a terminal, so that progress may be shown.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>Whether NO_COLOR is set and not empty (no-color.org).</summary>
    public bool NoColour { get; init; }

    public int Processors { get; init; } = 1;

    /// <summary>Takes in the paths within the limits, one outcome after the other.</summary>
    public required Func<IReadOnlyList<string>, IntakeLimits, CancellationToken, IEnumerable<Outcome>> Take { get; init; }

    /// <summary>Loads the models once and gives the reading of a report; the function is thread-safe.</summary>
    public required Func<Func<Report, Reading>> LoadReader { get; init; }
}
