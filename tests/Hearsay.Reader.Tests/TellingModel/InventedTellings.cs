using Hearsay.Language;
using Hearsay.Reader.TellingModel;
using Hearsay.Reader.Tellings;
using Hearsay.Testing;
using Hearsay.Training.Neural;
using Hearsay.Training.Tellings;

namespace Hearsay.Reader.Tests.TellingModel;

/// <summary>Sentences of one pattern with their tellings marked, and a small network for them. A token's vector is made from its word.</summary>
internal static class InventedTellings
{
    public const int Inputs = 16;

    private const string Pattern = """
        {0} NNP 2 nsubj _ PER
        {1} VBD 0 root {1}
        that IN 5 mark
        boats NNS 5 nsubj boat
        sank VBD 2 ccomp sink
        . . 2 punct
        """;

    public static TellingShape Shape { get; } = new(Inputs, 16, 2, 16, 16);

    /// <summary>Some sentences; of the verbs the first three tell.</summary>
    public static Analysis Analysis(params string[] verbs)
    {
        var builder = new AnalysisBuilder();
        for (var i = 0; i < verbs.Length; i++)
            builder.Sentence(Pattern.Replace("{0}", i % 2 == 0 ? "Lorn" : "Brook", StringComparison.Ordinal).Replace("{1}", verbs[i], StringComparison.Ordinal));
        var analysis = builder.Build();
        return analysis with { Vectors = [.. Enumerable.Range(0, analysis.Tokens.Length).SelectMany(token => Vector(analysis.Word(token)))] };
    }

    /// <summary>An article with a telling for each sentence whose verb tells.</summary>
    public static TellingExercise Exercise(params string[] verbs)
    {
        var analysis = Analysis(verbs);
        Span At(int sentence, int first, int end) => analysis.SpanOf(new TokenRange((sentence * 6) + first, (sentence * 6) + end));
        var relations = Enumerable.Range(0, verbs.Length).Where(sentence => Tells(verbs[sentence]))
            .Select(sentence => new MarkedRelation([At(sentence, 0, 1)], [At(sentence, 1, 2)], [At(sentence, 2, 5)]));
        return new TellingExercise(new MarkedArticle("a", analysis.Text, [.. relations]), TokenFacts.Of(analysis));
    }

    public static bool Tells(string verb) => verb is "said" or "told" or "wrote";

    /// <summary>Weights by chance, those of transitions as they are trained.</summary>
    public static TellingWeights Weights()
    {
        var weights = new TellingTraining(Shape, new TellingSettings()).Finish();
        var seed = 1;
        foreach (var array in weights.All.Where(array => !array.Contains(float.NegativeInfinity)))
            Numbers(array.Length, seed++).CopyTo(array, 0);
        return weights;
    }

    private static float[] Vector(ReadOnlySpan<char> word) => Numbers(Inputs, (int)(TokenFacts.Hash(word) % 10007));

    private static float[] Numbers(int length, int seed)
    {
        var chance = new Dropout((ulong)seed);
        var numbers = new float[length];
        for (var i = 0; i < length; i++)
            numbers[i] = chance.NextShare() - 0.5f;
        return numbers;
    }
}
