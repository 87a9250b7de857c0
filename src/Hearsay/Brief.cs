namespace Hearsay;

/// <summary>
/// What a person reads: the questions that a pile of reports raises and what each origin holds on each. A pure function of the
/// readings, whatever their order.
/// </summary>
public sealed record Brief
{
    /// <summary>By date, the undated last.</summary>
    public IReadOnlyList<BriefReport> Reports { get; init => field = value ?? []; } = [];

    /// <summary>The weightiest first.</summary>
    public IReadOnlyList<Question> Questions { get; init => field = value ?? []; } = [];

    /// <summary>By date of the first report. Every report is in one event; one may stand alone.</summary>
    public IReadOnlyList<Event> Events { get; init => field = value ?? []; } = [];

    public IReadOnlyList<Copy> Copies { get; init => field = value ?? []; } = [];

    public IReadOnlyList<Silence> Silence { get; init => field = value ?? []; } = [];

    public IReadOnlyList<Change> Changes { get; init => field = value ?? []; } = [];

    /// <summary>Sources that are missing: those that would narrow a question's independent origins most first.</summary>
    public IReadOnlyList<Lead> Leads { get; init => field = value ?? []; } = [];

    /// <summary>Who passes on whose word, in the order of the reports.</summary>
    public IReadOnlyList<Relay> Relays { get; init => field = value ?? []; } = [];

    /// <summary>Claims that are in no question.</summary>
    public IReadOnlyList<Item> Unplaced { get; init => field = value ?? []; } = [];

    /// <summary>Number of statements read, nested ones included.</summary>
    public int Statements { get; init; }

    /// <summary>Number of figures read, of every kind.</summary>
    public int Figures { get; init; }

    /// <summary>The error of the readings as people measured it on reports of this ledger; null where none was recorded. No part of the stored brief: it is put in when a brief is handed out.</summary>
    public Measured? Measured { get; init; }
}
