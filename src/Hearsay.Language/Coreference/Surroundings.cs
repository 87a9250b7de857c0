namespace Hearsay.Language.Coreference;

/// <summary>How the candidates of one pronoun stand among each other: worked out once for all of them. Not thread-safe.</summary>
internal sealed class Surroundings(EntityBook book)
{
    private readonly Dictionary<EntityState, (int Rank, int Count, int Nearest)> _entities = new(ReferenceEqualityComparer.Instance);
    private readonly MentionTable _table = book.Table;
    private readonly int[] _lastOfClass = [-1, -1, -1, -1];

    public int Pronoun { get; private set; }

    public List<int> Candidates { get; } = [];

    /// <summary>How many different entities the candidates before the pronoun belong to.</summary>
    public int Entities => _entities.Count;

    /// <summary>The pronoun before of the same kind; -1 for none.</summary>
    public int Previous { get; private set; } = -1;

    /// <summary>Turns to the next pronoun in the order of the text.</summary>
    public void Turn(int pronoun, CandidateWindow window)
    {
        var kind = _table.Pronouns[pronoun]!.Value.Class;
        (Pronoun, Previous) = (pronoun, _lastOfClass[kind]);
        _lastOfClass[kind] = pronoun;
        window.Fill(pronoun, Candidates);
        _entities.Clear();
        foreach (var candidate in Candidates)
            if (_entities.TryGetValue(book.Of(candidate), out var seen))
                _entities[book.Of(candidate)] = seen with { Count = seen.Count + 1 };
            else
                _entities[book.Of(candidate)] = (_entities.Count, 1, candidate);
    }

    /// <summary>How many entities were mentioned since, how often the candidate's own was in the window, and the candidate of it that is nearest.</summary>
    public (int Rank, int Count, int Nearest) Of(int candidate) => _entities[book.Of(candidate)];
}
