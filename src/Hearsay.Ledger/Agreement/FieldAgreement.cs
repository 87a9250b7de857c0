namespace Hearsay.Ledger.Agreement;

/// <summary>How well two coders agree on one field.</summary>
/// <param name="Field">Its name.</param>
/// <param name="Metric">How far values lie apart.</param>
/// <param name="Units">How many units both gave a value.</param>
/// <param name="Agreed">On how many of them it is the same.</param>
/// <param name="Alpha">Krippendorff's alpha; null where it is not defined.</param>
/// <param name="Low">Lower end of the interval that holds 95 of 100 draws of sentences; null where it is not defined.</param>
/// <param name="High">Upper end of it.</param>
public sealed record FieldAgreement(string Field, Metric Metric, int Units, int Agreed, double? Alpha, double? Low, double? High)
{
    /// <summary>The part that is the same, from 0 to 1; null without units.</summary>
    public double? Share => Units == 0 ? null : (double)Agreed / Units;
}
