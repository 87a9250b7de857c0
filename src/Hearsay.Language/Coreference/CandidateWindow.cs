namespace Hearsay.Language.Coreference;

/// <summary>
/// The mentions that a pronoun may take up: those before it within some sentences and some number of mentions, and a few behind it in its own sentence, but for those that cannot be by number, gender or kind or
/// that the pronoun stands inside of. Bounded for each pronoun. Not thread-safe.
/// </summary>
internal sealed class CandidateWindow(EntityBook book)
{
    private const int FarthestSentences = 12;
    private const int MostBefore = 90;
    private const int MostCandidates = 40;
    private const int MostBehind = 8;
    private const int MostClauses = 4;

    private readonly MentionTable _table = book.Table;

    /// <summary>Fills the list with the candidates, the nearest before the pronoun first, those behind it last.</summary>
    public void Fill(int pronoun, List<int> candidates)
    {
        candidates.Clear();
        var sentence = _table.Sentence(pronoun);
        for (var other = pronoun - 1; other >= 0 && pronoun - other <= MostBefore && candidates.Count < MostCandidates && sentence - _table.Sentence(other) <= FarthestSentences; other--)
            if (MayTakeUp(pronoun, other))
                candidates.Add(other);
        for (var other = pronoun + 1; other < _table.Count && other - pronoun <= MostBehind && _table.Sentence(other) == sentence; other++)
            if (_table.Pronouns[other] is null && IsAbove(pronoun, other) && MayTakeUp(pronoun, other))
                candidates.Add(other);
    }

    /// <summary>A phrase behind a pronoun is taken up only from a clause below its own ("When he resigned, Vorn ..."), or by a possessive where it is the subject ("In her speech, Vorn ...").</summary>
    private bool IsAbove(int pronoun, int other)
    {
        var (clause, wanted) = (_table.Tree.Clause[_table.Head(pronoun)], _table.Tree.Clause[_table.Head(other)]);
        if (clause == wanted)
            return _table.Roles[pronoun] == Role.Possessor && _table.Roles[other] is Role.Subject or Role.PassiveSubject;
        for (var above = 0; above < MostClauses && _table.Tree.Head(clause) is >= 0 and var head; above++)
            if ((clause = _table.Tree.Clause[head]) == wanted)
                return true;
        return false;
    }

    private bool MayTakeUp(int pronoun, int other) => Agree(_table.Pronouns[pronoun]!.Value, other) && !StandsInside(pronoun, other);

    /// <summary>A pronoun in the clause of a phrase's head takes up no phrase that it is part of ("his son"); one in a relative clause may.</summary>
    private bool StandsInside(int pronoun, int other)
    {
        var (token, head) = (_table.Head(pronoun), _table.Head(other));
        return _table.Found[other].Mention.Tokens.Contains(token) && (_table.Found[other].IsGroup || _table.Tree.Clause[token] == _table.Tree.Clause[head]);
    }

    private bool Agree(Pronoun pronoun, int other)
    {
        var entity = book.Of(other);
        if (_table.Pronouns[other] is { } before && before.Class != pronoun.Class)
            return false;
        if (pronoun.IsPersonal)
            return !_table.Plurals[other] && (entity.Gender == pronoun.Gender || entity.Gender == Gender.Unknown)
                && entity.Kind is NounKind.Person or NounKind.Unknown && _table.Roles[other] != Role.Time && !IsPointer(other);
        if (pronoun.Plural)
            return _table.Plurals[other] || (!IsPointer(other) && (entity.Gender == Gender.Unknown || _table.Pronouns[other] is not null || entity.Kind != NounKind.Person));
        return entity.Gender is not (Gender.Male or Gender.Female) && !(entity.Kind == NounKind.Person && entity.HasName) && !_table.Found[other].IsGroup;
    }

    /// <summary>"This" and "that" on their own, which stand for no person and no group.</summary>
    private bool IsPointer(int mention) => _table.Analysis.Tags[_table.Head(mention)] == "DT" && !_table.Plurals[mention];
}
