using Hearsay.Intake;
using Hearsay.Ledger.Store;

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

    /// <summary>The folder that relative paths begin in.</summary>
    public required string Folder { get; init; }

    /// <summary>The ledger that is meant where no option names one.</summary>
    public string LedgerFile { get; init; } = "hearsay.db";

    /// <summary>Who decides, where no option says who.</summary>
    public string User { get; init; } = "unknown";

    /// <summary>The one clock of the process. It tells the journal when, and nothing else.</summary>
    public required TimeProvider Clock { get; init; }

    /// <summary>Takes in the paths within the limits, one outcome after the other.</summary>
    public required Func<IReadOnlyList<string>, IntakeLimits, CancellationToken, IEnumerable<Outcome>> Take { get; init; }

    /// <summary>Takes in the paths for a ledger: ids are as they came, and several reports may have the same.</summary>
    public required Func<IReadOnlyList<string>, IntakeLimits, CancellationToken, IEnumerable<Outcome>> TakeAsGiven { get; init; }

    /// <summary>Takes in readings that were made elsewhere, with their reports.</summary>
    public required Func<IReadOnlyList<string>, IntakeLimits, CancellationToken, IEnumerable<Outcome>> TakeReadings { get; init; }

    /// <summary>Opens the ledger in a file.</summary>
    public required Func<string, LedgerAccess, CancellationToken, Task<ILedgerStore>> OpenLedger { get; init; }

    /// <summary>What readings of this build are filed under: a pure function of the program and its models.</summary>
    public required Func<string> Maker { get; init; }

    /// <summary>Reads a report again and tells the rules behind each statement and figure, by its id.</summary>
    public required Func<Report, (Reading Reading, Func<string, IReadOnlyList<TrailStep>> StepsOf)> Explain { get; init; }

    /// <summary>Loads the models once and gives the reading of a report; the function is thread-safe.</summary>
    public required Func<Func<Report, Reading>> LoadReader { get; init; }
}
