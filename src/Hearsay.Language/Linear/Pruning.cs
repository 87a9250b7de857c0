namespace Hearsay.Language.Linear;

/// <summary>
/// What <see cref="AveragedPerceptron.Finish"/> leaves out of a model. Most features of a perceptron are changed a few times and carry next to nothing: without them a model is a fraction of the size, faster, and about as good.
/// </summary>
/// <param name="LeastUpdates">Features changed fewer times are left out; 2 at least.</param>
/// <param name="SmallestWeight">Weights below this share of the largest one kept exactly are left out.</param>
/// <param name="WeakestFeature">Features of which no weight reaches this share are left out.</param>
public readonly record struct Pruning(int LeastUpdates = 2, double SmallestWeight = 0, double WeakestFeature = 0);
