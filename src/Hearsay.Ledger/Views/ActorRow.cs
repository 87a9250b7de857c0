using Hearsay.Ledger.Decisions;

namespace Hearsay.Ledger.Views;

/// <summary>An actor as the reports of a ledger name it.</summary>
/// <param name="Name">The fullest that a report gives, or the one that a person decided on.</param>
/// <param name="Kind">The one that most reports give.</param>
public sealed record ActorRow(string Name, ActorKind Kind)
{
    /// <summary>What else it is called, in order.</summary>
    public required IReadOnlyList<string> OtherNames { get; init; }

    /// <summary>In the order of the reports, each once.</summary>
    public required IReadOnlyList<RoleSpan> Roles { get; init; }

    /// <summary>The party that it speaks for; null where no report tells, or reports differ.</summary>
    public string? Side { get; init; }

    /// <summary>What is known of one whose name is kept back; null for all others.</summary>
    public Anonymity? Anonymous { get; init; }

    /// <summary>Ids of the reports that name it, in their order.</summary>
    public required IReadOnlyList<string> Reports { get; init; }

    /// <summary>How many statements have it as origin.</summary>
    public int Statements { get; init; }

    /// <summary>The last decision of a person about its names; null where the machine alone joined them.</summary>
    public Decision? Decided { get; init; }

    /// <summary>The grade that a person gave it; null for none.</summary>
    public Rating? Rating { get; init; }

    /// <summary>What people noted about it, the earliest first.</summary>
    public IReadOnlyList<Comment> Comments { get; init; } = [];
}
