namespace Hearsay.Reader.Figures;

/// <summary>One amount, or two that make a range.</summary>
/// <param name="First">First piece, "between" or "from" included.</param>
/// <param name="NumberFirst">First piece of the first amount.</param>
/// <param name="NumberEnd">Behind the last number, its unit not included unless it stands between the two.</param>
/// <param name="End">Behind the last amount with its unit.</param>
/// <param name="Low">Low end, included.</param>
/// <param name="High">High end, included; never below <paramref name="Low"/>.</param>
/// <param name="Form">How the last number is written.</param>
/// <param name="Unit">The unit that both share.</param>
/// <param name="Inner">The sense of bound words inside the range ("between about 20 and 25").</param>
/// <param name="IsRange">Whether two amounts were joined.</param>
internal readonly record struct AmountRange(
    int First, int NumberFirst, int NumberEnd, int End, decimal Low, decimal High, NumberForm Form, UnitName? Unit,
    BoundSense? Inner = null, bool IsRange = false);
