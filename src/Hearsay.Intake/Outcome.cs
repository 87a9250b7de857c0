namespace Hearsay.Intake;

/// <summary>What became of one input: a <see cref="Taken"/> report or a <see cref="Refusal"/>.</summary>
public abstract record Outcome;
