using System.Collections.Immutable;
using Hearsay.Language;

namespace Hearsay.Reader.Tellings;

/// <summary>Finds cues: a first-order tagger over each sentence (outside, begin, inside).</summary>
internal sealed class CueFinder(SequenceModel model)
{
    /// <summary>Outside, begin, inside.</summary>
    public const int Labels = 3;

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

    private static void AddCues(ReadOnlySpan<byte> path, int first, ImmutableArray<TokenRange>.Builder cues)
    {
        for (var i = 0; i < path.Length; i++)
        {
            if (path[i] != 1)
                continue;
            var end = i + 1;
            while (end < path.Length && path[end] == 2)
                end++;
            cues.Add(new TokenRange(first + i, first + end));
        }
    }
}
