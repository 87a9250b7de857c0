using Hearsay.Language.Coreference;
using Hearsay.Language.Linear;
using Hearsay.Training.Language;

namespace Hearsay.Training.Coreference;

/// <summary>
/// Trains the ranking of candidates: a log-linear model over the candidates of each pronoun and "none", whose right answers are all mentions of the pronoun's entity together, by stochastic gradient
/// with averaged weights (Durrett and Klein 2013). While learning, each text is resolved with the weights of the moment, so that the state is what it will be in use. The same lessons give the same weights.
/// </summary>
internal sealed class PronounTrainer(KnownWords words)
{
    private const float Rate = 0.03f;

    private readonly AveragedPerceptron _weights = new(1);
    private readonly float[] _score = new float[1];

    /// <summary>Shows all lessons so many times.</summary>
    public SparseLinearModel Train(IReadOnlyList<PronounLesson> lessons, int rounds, Pruning pruning)
    {
        for (var round = 0; round < rounds; round++)
            foreach (var next in Shuffle.Order(lessons.Count, round))
                Learn(lessons[next]);
        return _weights.Finish(["antecedent"], pruning);
    }

    private void Learn(PronounLesson lesson)
    {
        var book = EntityResolver.Nominals(lesson.Analysis, words);
        var (table, key) = (book.Table, new EntityKey(lesson.Text, lesson.Analysis));
        var entities = table.Found.Select(found => key.EntityOf(found.Mention)).ToArray();
        var sizes = lesson.Text.Mentions.GroupBy(mention => mention.Entity).ToDictionary(group => group.Key, group => group.Count());
        var (window, around, features) = (new CandidateWindow(book), new Surroundings(book), new PronounFeatures(book));
        for (var mention = 0; mention < table.Count; mention++)
            if (table.Pronouns[mention] is not null)
            {
                around.Turn(mention, window);
                var isNone = entities[mention] < 0 || sizes[entities[mention]] == 1;
                var chosen = Step(around, features, entities, isNone ? -1 : entities[mention], isNone ? lesson.NoneWeight : lesson.Weight);
                if (chosen >= 0)
                    book.Link(mention, chosen);
            }
    }

    /// <summary>One step up the gradient of the log-likelihood; gives the candidate that scored best before it, -1 for none.</summary>
    private int Step(Surroundings around, PronounFeatures features, int[] entities, int entity, float weight)
    {
        var candidates = around.Candidates;
        var hashes = new ulong[candidates.Count + 1][];
        var scores = new double[hashes.Length];
        var right = new bool[hashes.Length];
        for (var i = 0; i < hashes.Length; i++)
        {
            hashes[i] = (i == 0 ? features.OfNone(around) : features.Of(around, candidates[i - 1])).ToArray();
            scores[i] = Score(hashes[i]);
            right[i] = i == 0 ? entity < 0 : entity >= 0 && entities[candidates[i - 1]] == entity;
        }
        var chosen = Array.IndexOf(scores, scores.Max()) is var top && top > 0 ? candidates[top - 1] : -1;
        if (weight > 0 && right.Contains(true))
            Update(hashes, scores, right, weight);
        return chosen;
    }

    private void Update(ulong[][] hashes, double[] scores, bool[] right, float weight)
    {
        var most = scores.Max();
        var shares = Array.ConvertAll(scores, score => Math.Exp(score - most));
        var (all, good) = (shares.Sum(), 0.0);
        for (var i = 0; i < shares.Length; i++)
            good += right[i] ? shares[i] : 0;
        good = Math.Max(good, 1e-12);
        for (var i = 0; i < shares.Length; i++)
            if ((right[i] ? shares[i] / good : 0) - (shares[i] / all) is var slope && Math.Abs(slope) > 1e-3)
                _weights.Update(hashes[i], 0, (float)slope * weight * Rate);
        _weights.Step();
    }

    private float Score(ulong[] features)
    {
        _score[0] = 0;
        _weights.Score(features, _score);
        return _score[0];
    }
}
