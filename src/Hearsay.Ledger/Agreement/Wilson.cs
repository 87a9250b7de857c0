namespace Hearsay.Ledger.Agreement;

/// <summary>The score interval for a share, after E. B. Wilson, "Probable inference, the law of succession, and statistical inference" (1927). It keeps within 0 and 1 and holds for few units too.</summary>
public static class Wilson
{
    /// <summary>The quantile of the normal distribution that leaves 2.5 of 100 above it.</summary>
    private const double Z = 1.959963984540054;

    /// <summary>The ends, from 0 to 1, that hold the share in 95 of 100 samples of units that do not hang together; null without units.</summary>
    /// <param name="count">How many of the units are so, 0 or more.</param>
    /// <param name="units">How many there are, not fewer.</param>
    public static (double Low, double High)? Interval(int count, int units)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfLessThan(units, count);
        if (units == 0)
            return null;
        var (share, weight) = ((double)count / units, Z * Z / units);
        var middle = (share + weight / 2) / (1 + weight);
        var half = Z / (1 + weight) * Math.Sqrt(share * (1 - share) / units + weight / (4 * units));
        return (Math.Max(0, middle - half), Math.Min(1, middle + half));
    }
}
