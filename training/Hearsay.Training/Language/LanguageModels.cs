using Hearsay.Language;
using Hearsay.Language.Lemmas;
using Hearsay.Language.Neural;

namespace Hearsay.Training.Language;

/// <summary>All that an analyser is made of.</summary>
internal sealed record LanguageModels(NetworkWeights Weights, Vocabulary Vocabulary, SortedDictionary<string, string> Lemmas)
{
    public Analyzer Analyzer() => new(new Network(Weights, Vocabulary), new Lemmatizer(Lemmas));

    /// <summary>Writes the files of <see cref="ModelFolder"/>.</summary>
    public void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        using (var stream = File.Create(Path.Combine(folder, ModelFolder.Network)))
            NetworkFile.Write(stream, Weights, Vocabulary);
        using var writer = new StreamWriter(Path.Combine(folder, ModelFolder.Lemmas)) { NewLine = "\n" };
        writer.WriteLine("# Form in lower case / class of its tag, dictionary form. Learned by training/Hearsay.Training; only what the rules of inflection get wrong.");
        foreach (var (key, value) in Lemmas)
            writer.WriteLine($"{key}\t{value}");
    }
}
