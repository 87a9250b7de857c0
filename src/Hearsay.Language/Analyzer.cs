using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Hearsay.Language.Casing;
using Hearsay.Language.Layout;
using Hearsay.Language.Lemmas;
using Hearsay.Language.Linear;
using Hearsay.Language.Naming;
using Hearsay.Language.Parsing;
using Hearsay.Language.Tagging;
using Hearsay.Language.Traits;

namespace Hearsay.Language;

/// <summary>
/// The analyser of English text: averaged perceptrons over hashed features for tags, parse and names, all greedy, so its time is linear in the length of the text. Immutable, thread-safe; the same text gives the same analysis on any machine.
/// </summary>
public sealed class Analyzer : IAnalyzer
{
    private readonly Tagger _tagger;
    private readonly Parser _parser;
    private readonly NameTagger _names;
    private readonly Lemmatizer _lemmatizer;
    private readonly TrueCaser _casing;
    private readonly ulong[] _tagHashes;

    /// <summary>An analyser from its models; <see cref="ModelFolder"/> reads them from files.</summary>
    internal Analyzer(SparseLinearModel tagger, SparseLinearModel parser, SparseLinearModel names, Lemmatizer lemmatizer, TrueCaser casing)
    {
        _tagger = new Tagger(tagger);
        _parser = new Parser(parser, tagger.Labels);
        _names = new NameTagger(names);
        (_lemmatizer, _casing) = (lemmatizer, casing);
        _tagHashes = [.. tagger.Labels.Select(label => FeatureHash.Of(label))];
    }

    /// <summary>Reads all models from a folder, such as this project's <c>models/</c>.</summary>
    /// <exception cref="FileNotFoundException">A model is missing; the message says which, where it was looked for and what to do.</exception>
    /// <exception cref="InvalidDataException">A model file is broken.</exception>
    public static Analyzer Load(string modelsDirectory) => ModelFolder.Load(modelsDirectory);

    /// <summary>Reads the models that stand in <c>models</c> beside the program.</summary>
    /// <inheritdoc cref="Load" path="/exception"/>
    public static Analyzer LoadDefault() => Load(Path.Combine(AppContext.BaseDirectory, "models"));

    /// <inheritdoc/>
    public Analysis Analyze(string text, IReadOnlyList<Span> furniture)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(furniture);
        var layout = TextLayout.Of(text, furniture);
        return Annotate(text, layout.Tokens, layout.Sentences, layout.Paragraphs);
    }

    /// <summary>Analyses tokens and sentences that are given, such as those of a treebank.</summary>
    internal Analysis Annotate(string text, ImmutableArray<Span> tokens, ImmutableArray<TokenRange> sentences, ImmutableArray<TokenRange> paragraphs)
    {
        using var traits = TokenTraits.Of(text, tokens.AsSpan(), paragraphs.AsSpan(), _casing);
        var (tags, heads, relations) = (new int[tokens.Length], new int[tokens.Length], new int[tokens.Length]);
        var state = new ParseState();
        foreach (var sentence in sentences)
        {
            _tagger.Tag(traits, sentence, tags);
            _parser.Parse(traits, sentence, tags, state, heads, relations);
        }
        return new Analysis
        {
            Text = text,
            Tokens = tokens,
            Tags = Named(tags, _tagger.Labels),
            Lemmas = Lemmas(text, tokens, tags),
            Heads = ImmutableCollectionsMarshal.AsImmutableArray(heads),
            Relations = Named(relations, _parser.Relations),
            Sentences = sentences,
            Paragraphs = paragraphs,
            Names = Names(traits, sentences, tags),
        };
    }

    private static ImmutableArray<string> Named(int[] indices, ImmutableArray<string> names)
    {
        var named = new string[indices.Length];
        for (var i = 0; i < indices.Length; i++)
            named[i] = names[indices[i]];
        return ImmutableCollectionsMarshal.AsImmutableArray(named);
    }

    private ImmutableArray<string> Lemmas(string text, ImmutableArray<Span> tokens, int[] tags)
    {
        var lemmas = new string[tokens.Length];
        for (var i = 0; i < lemmas.Length; i++)
            lemmas[i] = _lemmatizer.Lemma(tokens[i].Of(text), _tagger.Labels[tags[i]]);
        return ImmutableCollectionsMarshal.AsImmutableArray(lemmas);
    }

    private ImmutableArray<NamedEntity> Names(TokenTraits traits, ImmutableArray<TokenRange> sentences, int[] tags)
    {
        var hashes = new ulong[tags.Length];
        for (var i = 0; i < hashes.Length; i++)
            hashes[i] = _tagHashes[tags[i]];
        var names = ImmutableArray.CreateBuilder<NamedEntity>();
        foreach (var sentence in sentences)
            _names.Find(traits, sentence, hashes, names);
        return names.ToImmutable();
    }
}
