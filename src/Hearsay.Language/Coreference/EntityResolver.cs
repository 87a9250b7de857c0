using Hearsay.Language.Linear;

namespace Hearsay.Language.Coreference;

/// <summary>
/// Finds which phrases of a text mention the same: names, abbreviations and descriptions by rules, pronouns of the third person by a trained ranking of the mentions around
/// them. A pure function of the analysis and the model; the candidates for each pronoun are bounded, so its time is linear in the length of the text but for sorting. Immutable, thread-safe.
/// </summary>
public sealed class EntityResolver
{
    internal const string ModelFileName = "coreference.bin";
    internal const string WordsFileName = "coreference-words.tsv";

    private readonly SparseLinearModel _model;
    private readonly KnownWords _words;

    internal EntityResolver(SparseLinearModel model, KnownWords words) => (_model, _words) = (model, words);

    /// <summary>Reads the model from a folder, such as this project's <c>models/</c>.</summary>
    /// <exception cref="FileNotFoundException">A file is missing.</exception>
    /// <exception cref="InvalidDataException">A file is broken.</exception>
    public static EntityResolver Load(string modelsDirectory)
    {
        ArgumentNullException.ThrowIfNull(modelsDirectory);
        using var weights = File.OpenRead(Path.Combine(modelsDirectory, ModelFileName));
        using var words = new StreamReader(Path.Combine(modelsDirectory, WordsFileName));
        return new EntityResolver(ModelFile.Read(weights, weights.Name), KnownWords.Read(words, WordsFileName));
    }

    /// <summary>The mentions and entities of a text.</summary>
    public EntityMap Resolve(Analysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var book = Nominals(analysis, _words);
        new PronounRanker(book, features => Score(features)).Resolve();
        return book.Close();
    }

    /// <summary>The entities that names and descriptions make, before any pronoun.</summary>
    internal static EntityBook Nominals(Analysis analysis, KnownWords words)
    {
        var book = new EntityBook(new MentionTable(new TreeView(analysis), words));
        var (names, descriptions, neighbours) = (new NameLinker(book), new DescriptionLinker(book), new NeighbourLinker(book));
        for (var mention = 0; mention < book.Table.Count; mention++)
        {
            names.Read(mention);
            neighbours.Read(mention);
            descriptions.Read(mention);
        }
        return book;
    }

    private int Score(ReadOnlySpan<ulong> features)
    {
        Span<int> score = stackalloc int[1];
        score.Clear();
        _model.Score(features, score);
        return score[0];
    }
}
