namespace Hearsay.Language.Linear;

/// <summary>
/// What <see cref="AveragedPerceptron.Finish"/> leaves out of a model. Most features of a perceptron are changed a few times and carry next to nothing: without them a model is a fraction of the size, faster, and about as good.
/// </summary>
/// <param name="LeastUpdates">Features changed fewer times are left out; never less than 2.</param>
/// <param name="SmallestWeight">Averaged weights of a smaller size are left out; one update is worth 1.</param>
/// <param name="WeakestFeature">Features none of whose averaged weights reaches this size are left out.</param>
/// <param name="MostFeatures">Of more features only so many are kept, those with the largest weights; of equals those with the smaller hash. 0 keeps all.</param>
public readonly record struct Pruning(int LeastUpdates = 2, double SmallestWeight = 0, double WeakestFeature = 0, int MostFeatures = 0);
