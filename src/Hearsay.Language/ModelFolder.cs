using Hearsay.Language.Lemmas;
using Hearsay.Language.Neural;

namespace Hearsay.Language;

/// <summary>The files an analyser is made of.</summary>
internal static class ModelFolder
{
    public const string Network = "network.bin";
    public const string Lemmas = "lemmas.tsv";

    /// <summary>Reads them all; the errors are those of <see cref="Analyzer.Load"/>.</summary>
    public static Analyzer Load(string folder, bool rounded = true)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var network = Existing(folder, Network);
        return new Analyzer(NetworkFile.Read(File.ReadAllBytes(network), network, rounded), new Lemmatizer(Table(folder, Lemmas)));
    }

    private static IEnumerable<KeyValuePair<string, string>> Table(string folder, string name)
    {
        var path = Existing(folder, name);
        using var reader = new StreamReader(path);
        foreach (var row in WordTable.Rows(reader))
            yield return row.Length == 2
                ? KeyValuePair.Create(row[0], row[1])
                : throw new InvalidDataException($"{path} should hold two cells a line and has a line of {row.Length}: {string.Join(' ', row)}. Fetch it again, or train it with training/Hearsay.Training.");
    }

    private static string Existing(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        return File.Exists(path)
            ? path
            : throw new FileNotFoundException($"The language model {name} was not found in {folder}. It stands in models/ of the project and is copied beside the program by the build; build again, or train it with training/Hearsay.Training.", path);
    }
}
