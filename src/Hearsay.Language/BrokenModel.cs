namespace Hearsay.Language;

/// <summary>The refusal of a file that should hold a model and does not.</summary>
public static class BrokenModel
{
    /// <summary>The error to throw.</summary>
    /// <param name="name">What to call the model, such as its path.</param>
    /// <param name="reason">What is wrong with it, as the end of a sentence.</param>
    public static InvalidDataException Error(string name, string reason) =>
        new($"{name} is no usable model file: {reason}. Fetch it again, or train it with training/Hearsay.Training.");
}
