namespace Hearsay.Language.Coreference;

/// <summary>
/// Joins each pronoun to the candidate that scores best, or to none, in the order of the text; what it tells of gender is then known of the entity (a mention-ranking model,
/// Denis and Baldridge 2008). One for each text; not thread-safe.
/// </summary>
internal sealed class PronounRanker(EntityBook book, FeatureScorer score)
{
    private readonly CandidateWindow _window = new(book);
    private readonly Surroundings _around = new(book);
    private readonly PronounFeatures _features = new(book);

    public void Resolve()
    {
        for (var mention = 0; mention < book.Table.Count; mention++)
            if (book.Table.Pronouns[mention] is not null && Choose(mention) is >= 0 and var antecedent)
                book.Link(mention, antecedent);
    }

    private int Choose(int pronoun)
    {
        _around.Turn(pronoun, _window);
        var (best, most) = (-1, score(_features.OfNone(_around)));
        foreach (var candidate in _around.Candidates)
            if (score(_features.Of(_around, candidate)) is var points && points > most)
                (best, most) = (candidate, points);
        return best;
    }
}
