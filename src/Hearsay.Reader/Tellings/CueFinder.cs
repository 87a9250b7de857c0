using System.Collections.Immutable;
using Hearsay.Language;

namespace Hearsay.Reader.Tellings;

/// <summary>Finds cues: a first-order tagger over each sentence (outside, begin, inside).</summary>
internal sealed class CueFinder(SequenceModel model)
{
    /// <summary>Outside, begin, inside.</summary>
    public const int Labels = 3;

    private const byte Begin = 1;

    /// <summary>The cues of the whole text, in order, without overlaps.</summary>
    public ImmutableArray<TokenRange> Find(TokenFacts facts)
    {
        var cues = ImmutableArray.CreateBuilder<TokenRange>();
        var run = new SequenceRun(model);
        foreach (var sentence in facts.Analysis.Sentences)
        {
            var path = run.Decode(sentence.Count, (i, into) => CueFeatures.Extract(facts, sentence.First + i, into));
            AddCues(path, sentence.First, cues);
        }
        return cues.ToImmutable();
    }

    /// <summary>
    /// By how much the best labels of the cue's sentence score more than the best ones in which no cue begins there, in log-odds; null where the model has no such cue.
    /// </summary>
    public double? Margin(TokenFacts facts, TokenRange cue)
    {
        var run = new SequenceRun(model);
        var sentence = facts.SentenceOf(cue.First);
        var begin = run.Decode(sentence.Count, Features)[cue.First - sentence.First];
        var best = run.Score;
        if (begin != Begin)
            return null;
        run.Decode(sentence.Count, Features, (cue.First - sentence.First, Begin));
        return Math.Round(best - run.Score, 2);

        void Features(int i, FeatureList into) => CueFeatures.Extract(facts, sentence.First + i, into);
    }

    private static void AddCues(ReadOnlySpan<byte> path, int first, ImmutableArray<TokenRange>.Builder cues)
    {
        for (var i = 0; i < path.Length; i++)
        {
            if (path[i] != Begin)
                continue;
            var end = i + 1;
            while (end < path.Length && path[end] == 2)
                end++;
            cues.Add(new TokenRange(first + i, first + end));
        }
    }
}
