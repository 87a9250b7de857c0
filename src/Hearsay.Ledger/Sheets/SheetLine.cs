namespace Hearsay.Ledger.Sheets;

/// <summary>One count of an incident: what several tell of the same people, over the same time.</summary>
public sealed record SheetLine
{
    /// <summary>Counted from 1 in its incident.</summary>
    public required int Number { get; init; }

    /// <summary>What the sheet calls the outcome.</summary>
    public required string Outcome { get; init; }

    /// <summary>Civilian or combatant; null where neither is told.</summary>
    public CivilStatus? Status { get; init; }

    /// <summary>On whose word they are called so: names, the report's own voice as <c>unattributed</c>; empty where nothing is told.</summary>
    public IReadOnlyList<string> ClassifiedBy { get; init => field = value ?? []; } = [];

    /// <summary>Who is counted, in the report's words: "miners".</summary>
    public required string Who { get; init; }

    /// <summary>Where, for counts of different places that one report tells apart; else null.</summary>
    public string? Place { get; init; }

    /// <summary>Why it is no count of all that the incident cost: over a stretch of time, of another year, on top of others, or a part of another figure; null for one that may be.</summary>
    public string? Apart { get; init; }

    /// <summary>Whether it counts everybody of its outcome and status, and not a group among them.</summary>
    public bool IsWhole { get; init; }

    /// <summary>The lowest that an origin holds; null where that is open or nobody holds a figure.</summary>
    public decimal? Low { get; init; }

    /// <summary>The highest that an origin holds; null where that is open or nobody holds a figure.</summary>
    public decimal? High { get; init; }

    /// <summary>How many separate origins stand behind it.</summary>
    public required IndependentOrigins Origins { get; init; }

    /// <summary>The question of the brief that it belongs to; null for none.</summary>
    public string? Question { get; init; }

    /// <summary>Each telling of it, in the order of the reports.</summary>
    public required IReadOnlyList<SheetEntry> Entries { get; init; }

    /// <summary>Who denies it without a figure: positions of the question that hold against it.</summary>
    public IReadOnlyList<Position> Against { get; init => field = value ?? []; } = [];

    /// <summary>Whether one origin gives several figures at one time, so that they may be of different groups or incidents.</summary>
    public bool IsMixed { get; init; }

    /// <summary>Whose word the low end is.</summary>
    public IEnumerable<SheetEntry> Lowest => Entries.Where(IsLowest);

    /// <summary>Whose word the high end is.</summary>
    public IEnumerable<SheetEntry> Highest => Entries.Where(IsHighest);

    /// <summary>What is held and sets neither end.</summary>
    public IEnumerable<SheetEntry> Between => Entries.Where(entry => entry.Standing == EntryStanding.Counted && !IsLowest(entry) && !IsHighest(entry));

    private bool IsLowest(SheetEntry entry) => entry.Standing == EntryStanding.Counted && entry.Figure.Low == Low;

    private bool IsHighest(SheetEntry entry) => entry.Standing == EntryStanding.Counted && entry.Figure.High == High;
}
