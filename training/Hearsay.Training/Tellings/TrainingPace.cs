namespace Hearsay.Training.Tellings;

/// <summary>How a sequence model is trained.</summary>
/// <param name="Rounds">How often every sequence is seen.</param>
/// <param name="Rate">AdaGrad's rate.</param>
/// <param name="Dropout">Share of features left out of each sequence, 0 to 1.</param>
internal sealed record TrainingPace(int Rounds, float Rate, float Dropout);
