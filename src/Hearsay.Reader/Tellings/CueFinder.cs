using System.Collections.Immutable;
using Hearsay.Language;
using Hearsay.Reader.TellingModel;

namespace Hearsay.Reader.Tellings;

/// <summary>Finds cues: the best labels (outside, begin, inside) of each sentence.</summary>
internal sealed class CueFinder(TellingNetwork network)
{
    private const int Labels = TellingShape.CueLabels;
    private const byte Begin = 1, Inside = 2;

    /// <summary>The cues of a stretch's sentences, in order, without overlaps.</summary>
    public ImmutableArray<TokenRange> Find(EncodedStretch text)
    {
        var cues = ImmutableArray.CreateBuilder<TokenRange>();
        var run = new LabelRun(Labels);
        foreach (var sentence in text.Sentences.Span)
        {
            Fill(text, sentence, run.Emissions(sentence.Count));
            AddCues(run.Decode(network.Weights.CueTransitions, sentence.Count), sentence.First, cues);
        }
        return cues.ToImmutable();
    }

    /// <summary>
    /// By how much the best labels of a found cue's sentence score more than the best ones in which no cue begins there, in log-odds.
    /// </summary>
    public double Margin(EncodedStretch text, TokenRange cue)
    {
        var run = new LabelRun(Labels);
        var sentence = text.Facts.SentenceOf(cue.First);
        var at = cue.First - sentence.First;
        Fill(text, sentence, run.Emissions(sentence.Count));
        run.Decode(network.Weights.CueTransitions, sentence.Count);
        var best = run.Score;
        run.Emissions(sentence.Count)[(at * Labels) + Begin] = float.NegativeInfinity;
        run.Decode(network.Weights.CueTransitions, sentence.Count);
        return Math.Round(best - run.Score, 2);
    }

    private static void Fill(EncodedStretch text, TokenRange sentence, Span<float> emissions)
    {
        for (var i = 0; i < sentence.Count; i++)
            text.Cues(sentence.First + i).CopyTo(emissions[(i * Labels)..]);
    }

    private static void AddCues(ReadOnlySpan<byte> path, int first, ImmutableArray<TokenRange>.Builder cues)
    {
        for (var i = 0; i < path.Length; i++)
        {
            if (path[i] != Begin)
                continue;
            var end = i + 1;
            while (end < path.Length && path[end] == Inside)
                end++;
            cues.Add(new TokenRange(first + i, first + end));
        }
    }
}
