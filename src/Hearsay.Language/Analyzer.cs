using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Hearsay.Language.Layout;
using Hearsay.Language.Lemmas;
using Hearsay.Language.Neural;
using Hearsay.Language.Traits;

namespace Hearsay.Language;

/// <summary>
/// The analyser of English text: one small neural network for tags, trees and names. Immutable, thread-safe; the same text gives the same analysis on any machine. Its time
/// grows with the length of the text, as no sentence is longer than 400 tokens.
/// </summary>
public sealed class Analyzer : IAnalyzer
{
    private const int TokensAtOnce = 1024;

    private readonly Network _network;
    private readonly Lemmatizer _lemmatizer;
    private readonly ConcurrentBag<NetworkSpace> _spaces = [];

    /// <summary>An analyser from its models; <see cref="ModelFolder"/> reads them from files.</summary>
    internal Analyzer(Network network, Lemmatizer lemmatizer) => (_network, _lemmatizer) = (network, lemmatizer);

    /// <summary>Reads all models from a folder, such as this project's <c>models/</c>.</summary>
    /// <exception cref="FileNotFoundException">A model is missing; the message says which, where it was looked for and what to do.</exception>
    /// <exception cref="InvalidDataException">A model file is broken.</exception>
    public static Analyzer Load(string modelsDirectory) => ModelFolder.Load(modelsDirectory);

    /// <summary>Reads all models from a folder, and rounds nothing: slower, for learning from what it gives.</summary>
    /// <inheritdoc cref="Load" path="/exception"/>
    public static Analyzer LoadUnrounded(string modelsDirectory) => ModelFolder.Load(modelsDirectory, rounded: false);

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
        var outputs = Read(text, tokens, sentences);
        return new Analysis
        {
            Text = text,
            Tokens = tokens,
            Tags = Named(outputs.Tags, _network.Shape.Tags),
            Lemmas = Lemmas(text, tokens, outputs.Tags),
            Heads = ImmutableCollectionsMarshal.AsImmutableArray(outputs.Heads),
            Relations = Named(outputs.Relations, _network.Shape.Relations),
            Sentences = sentences,
            Paragraphs = paragraphs,
            Names = Names(outputs.Names, sentences),
            Vectors = ImmutableCollectionsMarshal.AsImmutableArray(outputs.Vectors),
        };
    }

    private NetworkOutputs Read(string text, ImmutableArray<Span> tokens, ImmutableArray<TokenRange> sentences)
    {
        using var traits = TokenTraits.Of(text, tokens.AsSpan());
        var outputs = new NetworkOutputs(tokens.Length, _network.Shape.Width);
        var space = _spaces.TryTake(out var kept) ? kept : _network.Space();
        for (var first = 0; first < sentences.Length;)
        {
            var end = first + 1;
            while (end < sentences.Length && sentences[end].End - sentences[first].First <= TokensAtOnce)
                end++;
            _network.Read(traits, sentences.AsSpan()[first..end], outputs, space);
            first = end;
        }
        _spaces.Add(space);
        return outputs;
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
            lemmas[i] = _lemmatizer.Lemma(tokens[i].Of(text), _network.Shape.Tags[tags[i]]);
        return ImmutableCollectionsMarshal.AsImmutableArray(lemmas);
    }

    /// <summary>Neighbours of one class are one name.</summary>
    private static ImmutableArray<NamedEntity> Names(int[] labels, ImmutableArray<TokenRange> sentences)
    {
        var names = ImmutableArray.CreateBuilder<NamedEntity>();
        foreach (var sentence in sentences)
        {
            for (var first = sentence.First; first < sentence.End;)
            {
                var end = first + 1;
                while (end < sentence.End && labels[end] == labels[first])
                    end++;
                if (labels[first] > 0)
                    names.Add(new NamedEntity(new TokenRange(first, end), (NameClass)(labels[first] - 1)));
                first = end;
            }
        }
        return names.ToImmutable();
    }
}
