using Hearsay.Language;
using Hearsay.Language.Casing;
using Hearsay.Language.Lemmas;
using Hearsay.Language.Linear;

namespace Hearsay.Training.Language;

/// <summary>All that an analyser is made of.</summary>
internal sealed record LanguageModels(
    SparseLinearModel Tagger, SparseLinearModel Parser, SparseLinearModel Names, SortedDictionary<string, string> Lemmas, SortedDictionary<string, string> Casing)
{
    public Analyzer Analyzer() => new(Tagger, Parser, Names, new Lemmatizer(Lemmas), new TrueCaser(Casing));

    /// <summary>Writes the files of <see cref="ModelFolder"/>.</summary>
    public void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        Write(folder, ModelFolder.Tagger, Tagger);
        Write(folder, ModelFolder.Parser, Parser);
        Write(folder, ModelFolder.Names, Names);
        Write(folder, ModelFolder.Lemmas, "Form in lower case / class of its tag, dictionary form. Learned by training/Hearsay.Training; only what the rules of inflection get wrong.", Lemmas);
        Write(folder, ModelFolder.Casing, "Word in lower case, its usual form; * and an ending, in small letters where most rare words with it are, else in capitals. Learned by training/Hearsay.Training; serves text written in capitals.", Casing);
    }

    private static void Write(string folder, string name, SparseLinearModel model)
    {
        using var stream = File.Create(Path.Combine(folder, name));
        ModelFile.Write(model, stream);
    }

    private static void Write(string folder, string name, string what, SortedDictionary<string, string> table)
    {
        using var writer = new StreamWriter(Path.Combine(folder, name)) { NewLine = "\n" };
        writer.WriteLine("# " + what);
        foreach (var (key, value) in table)
            writer.WriteLine($"{key}\t{value}");
    }
}
