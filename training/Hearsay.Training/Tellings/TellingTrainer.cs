using System.Collections.Immutable;
using Hearsay.Language;
using Hearsay.Reader.Tellings;

namespace Hearsay.Training.Tellings;

/// <summary>
/// Trains the finder of tellings on marked articles: first cues, then sources and contents of the cues that a finder trained on the other articles
/// finds in each (so that the second model learns from the mistakes it will meet).
/// </summary>
internal sealed class TellingTrainer(IReadOnlyList<(MarkedArticle Article, TokenFacts Facts)> articles, Action<string> log)
{
    private const int Folds = 4;
    private const int CueBits = 19, RoleBits = 20;

    // Chosen on PolNeAR's dev articles: the likelihood alone finds too few cues and contents for the best F1 of contents. The second model
    // learns from a finder that is a little stricter than the one it will work behind; the other way round it grows too doubtful.
    private const float JackknifedCueBonus = 1, CueBonus = 2, ContentBonus = 3;
    private static readonly TrainingPace Pace = new(Rounds: 4, Rate: 0.02f, Dropout: 0.3f);

    public (SequenceModel Cues, SequenceModel Roles) Train()
    {
        var found = JackknifedCues();
        return (TrainCues(_ => true, CueBonus), TrainRoles(found));
    }

    private ImmutableArray<TokenRange>[] JackknifedCues()
    {
        var found = new ImmutableArray<TokenRange>[articles.Count];
        Parallel.For(0, Folds, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, fold =>
        {
            var finder = new CueFinder(TrainCues(i => i % Folds != fold, JackknifedCueBonus));
            for (var i = fold; i < articles.Count; i += Folds)
                found[i] = finder.Find(articles[i].Facts);
        });
        return found;
    }

    private SequenceModel TrainCues(Func<int, bool> use, float bonus)
    {
        var trainer = new SequenceTrainer(CueFinder.Labels, CueBits, Pace, (a, b) => b != 2 || a > 0);
        for (var round = 1; round <= Pace.Rounds; round++)
        {
            var likelihood = 0.0;
            for (var i = 0; i < articles.Count; i++)
                if (use(i))
                    likelihood += LearnCues(articles[i].Facts, GoldCues(articles[i].Article, articles[i].Facts), trainer);
            log($"cues, round {round}: log-likelihood {likelihood:f0}");
        }
        return trainer.Finish(favoured: 1, bonus);
    }

    private static double LearnCues(TokenFacts facts, byte[] gold, SequenceTrainer trainer)
    {
        var likelihood = 0.0;
        foreach (var sentence in facts.Analysis.Sentences)
            likelihood += trainer.Learn(gold.AsSpan(sentence.First, sentence.Count), (k, into) => CueFeatures.Extract(facts, sentence.First + k, into));
        return likelihood;
    }

    private SequenceModel TrainRoles(ImmutableArray<TokenRange>[] found)
    {
        var trainer = new SequenceTrainer(RoleFinder.Labels, RoleBits, Pace, Allowed);
        for (var round = 1; round <= Pace.Rounds; round++)
        {
            var likelihood = 0.0;
            for (var i = 0; i < articles.Count; i++)
                likelihood += LearnRoles(articles[i].Article, articles[i].Facts, found[i], trainer);
            log($"roles, round {round}: log-likelihood {likelihood:f0}");
        }
        return trainer.Finish((int)RoleLabel.ContentBegin, ContentBonus);
    }

    private static double LearnRoles(MarkedArticle article, TokenFacts facts, ImmutableArray<TokenRange> found, SequenceTrainer trainer)
    {
        var isCue = RoleFinder.Flags(facts, found);
        var before = RoleFinder.CountBefore(isCue);
        var likelihood = 0.0;
        foreach (var (cue, relation) in Cues(article, facts, found))
        {
            var view = new CueView(facts, cue);
            likelihood += trainer.Learn(
                GoldRoles(relation, facts, view.Window),
                (k, into) => RoleFinder.Extract(view, view.Window.First + k, isCue, before, into));
        }
        return likelihood;
    }

    // Every gold cue with its relation, and every false cue with none: the tagger learns to give those no content.
    private static IEnumerable<(TokenRange Cue, MarkedRelation? Relation)> Cues(MarkedArticle article, TokenFacts facts, ImmutableArray<TokenRange> found)
    {
        var gold = article.Relations.Where(r => !r.Cue.IsEmpty).Select(r => (Range: RangeOf(facts, r.Cue[0]), r)).Where(x => x.Range.Count > 0).ToList();
        foreach (var (range, relation) in gold)
            yield return (found.Where(f => f.Overlaps(range)).DefaultIfEmpty(range).First(), relation);
        foreach (var cue in found)
            if (!gold.Any(g => g.Range.Overlaps(cue)))
                yield return (cue, null);
    }

    private static bool Allowed(int from, int to) => (RoleLabel)to switch
    {
        RoleLabel.SourceInside => from is (int)RoleLabel.SourceBegin or (int)RoleLabel.SourceInside,
        RoleLabel.ContentInside => from is (int)RoleLabel.ContentBegin or (int)RoleLabel.ContentInside,
        _ => true,
    };

    private static byte[] GoldCues(MarkedArticle article, TokenFacts facts)
    {
        var labels = new byte[facts.Count];
        foreach (var relation in article.Relations)
            foreach (var span in relation.Cue)
                Mark(labels, RangeOf(facts, span), 1, 0);
        foreach (var sentence in facts.Analysis.Sentences)
            if (sentence.Count > 0 && labels[sentence.First] == 2)
                labels[sentence.First] = 1;
        return labels;
    }

    private static byte[] GoldRoles(MarkedRelation? relation, TokenFacts facts, TokenRange window)
    {
        var labels = new byte[window.Count];
        if (relation is null)
            return labels;
        foreach (var span in relation.Content)
            Mark(labels, RangeOf(facts, span), (byte)RoleLabel.ContentBegin, window.First);
        foreach (var span in relation.Source)
            Mark(labels, RangeOf(facts, span), (byte)RoleLabel.SourceBegin, window.First);
        return labels;
    }

    private static void Mark(byte[] labels, TokenRange range, byte begin, int offset)
    {
        for (var i = range.First; i < range.End; i++)
            if (i >= offset && i - offset < labels.Length)
                labels[i - offset] = (byte)(i == range.First || i == offset ? begin : begin + 1);
    }

    internal static TokenRange RangeOf(TokenFacts facts, Span span)
    {
        var tokens = facts.Analysis.Tokens;
        var first = 0;
        while (first < tokens.Length && tokens[first].End <= span.Start)
            first++;
        var end = first;
        while (end < tokens.Length && tokens[end].Start < span.End)
            end++;
        return new TokenRange(first, end);
    }
}
