namespace Hearsay.Ledger.Sheets;

/// <summary>Whom a cell of a sheet counts.</summary>
public enum CellStanding
{
    /// <summary>All, whatever they are called.</summary>
    All,

    /// <summary>Who is called civilian.</summary>
    Civilian,

    /// <summary>Who is called combatant.</summary>
    Combatant,

    /// <summary>Of whom neither is told.</summary>
    Unknown,
}
