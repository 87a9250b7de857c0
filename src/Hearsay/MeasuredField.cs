namespace Hearsay;

/// <summary>How often two who coded the same sentences differ on one field.</summary>
/// <param name="Field">Its name, as the sheet has it.</param>
/// <param name="Units">How many units both gave a value: of <c>statement</c> and <c>figure</c> a unit is a sentence, of spans a word, else what both found.</param>
/// <param name="Differ">On how many of them the two differ.</param>
/// <param name="Low">Lower end, from 0 to 1, of the interval that holds the share that differs in 95 of 100 samples; null without units.</param>
/// <param name="High">Upper end of it.</param>
/// <param name="Alpha">Krippendorff's alpha; null where it is not defined.</param>
/// <param name="AlphaLow">Lower end of the interval of alpha that holds 95 of 100 draws of sentences; null where it is not defined.</param>
/// <param name="AlphaHigh">Upper end of it.</param>
public sealed record MeasuredField(string Field, int Units, int Differ, double? Low, double? High, double? Alpha, double? AlphaLow, double? AlphaHigh);
