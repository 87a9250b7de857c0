namespace Hearsay.Reader.Figures;

/// <summary>What bound words say of the number they stand by.</summary>
internal enum BoundSense
{
    Above,
    Below,
    About,

    /// <summary>No bound, though a shorter phrase in it would be one ("back up to 5%").</summary>
    None,
}
