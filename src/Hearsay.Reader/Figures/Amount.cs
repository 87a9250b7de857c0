namespace Hearsay.Reader.Figures;

/// <summary>A number with its currency or unit, before bounds and ranges are looked at.</summary>
/// <param name="First">Its first piece: the currency or sign before the number, else the number.</param>
/// <param name="NumberFirst">The number's first piece.</param>
/// <param name="NumberEnd">Behind the number's last piece.</param>
/// <param name="End">Behind the unit's last piece; the number's end where it has none.</param>
/// <param name="Low">Low end, included.</param>
/// <param name="High">High end, included.</param>
/// <param name="Form">How the number is written.</param>
/// <param name="Scale">The scale word that closes it, 1 without.</param>
/// <param name="Unit">Its unit; null where it counts things or stands alone.</param>
internal readonly record struct Amount(
    int First, int NumberFirst, int NumberEnd, int End, decimal Low, decimal High, NumberForm Form, decimal Scale, UnitName? Unit)
{
    /// <summary>Whether the unit is a sign that stands before the number.</summary>
    public bool HasCurrencyBefore => Unit is { Kind: FigureKind.Money } && End == NumberEnd;
}
