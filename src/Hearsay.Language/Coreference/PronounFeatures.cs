using Hearsay.Language.Linear;

namespace Hearsay.Language.Coreference;

/// <summary>
/// What speaks for and against a candidate: distance, order among the candidates, parts of both in their clauses, kind, number and gender, quotation, what commands what, how often and how lately
/// its entity was mentioned (the cues of Lappin and Leass 1994, weighed by training). Not thread-safe.
/// </summary>
internal sealed class PronounFeatures(EntityBook book)
{
    private const int FarthestClause = 6;
    private const int MostDependents = 64;

    private readonly MentionTable _table = book.Table;
    private readonly TreeView _tree = book.Table.Tree;
    private readonly FeatureBuffer _buffer = new();

    /// <summary>The features of a candidate for the pronoun turned to.</summary>
    public ReadOnlySpan<ulong> Of(Surroundings around, int candidate)
    {
        var pronoun = around.Pronoun;
        _buffer.Start(KindOf(pronoun));
        Distance(around, pronoun, candidate);
        Agreement(pronoun, candidate);
        Structure(pronoun, candidate);
        Salience(around, pronoun, candidate);
        return _buffer.Features;
    }

    /// <summary>The features of taking up nothing.</summary>
    public ReadOnlySpan<ulong> OfNone(Surroundings around)
    {
        var pronoun = around.Pronoun;
        var governor = _table.Governors[pronoun];
        var (role, relation) = ((int)_table.Roles[pronoun], FeatureHash.Of(_tree.Relation(_table.Head(pronoun))));
        _buffer.Start(KindOf(pronoun));
        _buffer.Add(100, 0);
        _buffer.Add(101, relation);
        _buffer.Add(102, role, Math.Min(around.Candidates.Count, 12));
        _buffer.Add(103, role, Math.Min(around.Entities, 8));
        if (governor < 0)
            return _buffer.Features;
        Announces(governor, role);
        return _buffer.Features;
    }

    /// <summary>What the pronoun hangs on and the clauses beside it: "it is clear that", "it seems that".</summary>
    private void Announces(int governor, int role)
    {
        var lemma = FeatureHash.Of(_tree.Analysis.Lemmas[governor]);
        var tag = FeatureHash.Of(_tree.Analysis.Tags[governor]);
        _buffer.Add(104, FeatureHash.Join(lemma, FeatureHash.Of(role)));
        _buffer.Add(105, tag);
        var child = _tree.FirstChild(governor);
        for (var seen = 0; child >= 0 && seen < MostDependents; child = _tree.NextSibling(child), seen++)
            if (_tree.Universal(child) is "ccomp" or "csubj" or "xcomp" or "advcl" or "cop")
            {
                _buffer.Add(106, FeatureHash.Join(FeatureHash.Of(_tree.Universal(child)), tag));
                _buffer.Add(107, FeatureHash.Join(FeatureHash.Of(_tree.Universal(child)), lemma));
            }
    }

    private int KindOf(int pronoun) => _table.Pronouns[pronoun]!.Value is { IsPersonal: false } other ? other.Class : 0;

    private void Distance(Surroundings around, int pronoun, int candidate)
    {
        var sentences = _table.Sentence(pronoun) - _table.Sentence(candidate);
        var near = Math.Min(sentences, 3);
        var (kind, role) = (MentionType(candidate), (int)_table.Roles[candidate]);
        var (rank, _, nearest) = around.Of(candidate);
        var behind = candidate > pronoun ? 1 : 0;
        _buffer.Add(1, Bucket(sentences), behind);
        _buffer.Add(2, Bucket(sentences), kind, behind);
        _buffer.Add(3, near, role, behind);
        _buffer.Add(4, near, role, (int)_table.Roles[pronoun]);
        _buffer.Add(5, Math.Min(rank, 9), behind);
        _buffer.Add(6, Math.Min(rank, 5), near, role);
        _buffer.Add(7, Math.Min(rank, 5), kind, nearest == candidate ? 1 : 0);
        _buffer.Add(8, Bucket(Math.Abs(_table.Head(pronoun) - _table.Head(candidate)) / 4), behind);
        _buffer.Add(9, Math.Min(around.Entities, 6), Math.Min(rank, 3));
        if (behind == 1)
            _buffer.Add(10, role, (int)_table.Roles[pronoun], Commands(pronoun, candidate));
    }

    private void Agreement(int pronoun, int candidate)
    {
        var (entity, told) = (book.Of(candidate), _table.Pronouns[pronoun]!.Value);
        var kind = MentionType(candidate);
        _buffer.Add(20, told.Class, (int)entity.Kind, (int)entity.Gender);
        _buffer.Add(21, told.Class, (int)_table.Kinds[candidate], _table.Plurals[candidate] ? 1 : 0);
        _buffer.Add(22, kind, _table.Plurals[candidate] ? 1 : 0, entity.HasName ? 1 : 0);
        _buffer.Add(23, kind, _table.Definite[candidate] ? 1 : 0, Determiner(candidate));
        if (_table.Pronouns[candidate] is null)
            _buffer.AddForClass(24, FeatureHash.Join(FeatureHash.Of(told.Class), _table.LemmaHashes[candidate]));
        if (_table.ClassOf(candidate) == NameClass.Person && entity.FirstName is { Length: > 1 } first && told.IsPersonal)
        {
            _buffer.AddForClass(25, FeatureHash.Join(FeatureHash.Of(told.Class), FeatureHash.Of(first)));
            _buffer.AddForClass(26, FeatureHash.Of((told.Class << 16) | first[^1]));
        }
        if (_table.Governors[pronoun] is >= 0 and var governor)
            _buffer.Add(27, FeatureHash.Join(FeatureHash.Of(_tree.Analysis.Lemmas[governor]), FeatureHash.Of(((int)_table.Roles[pronoun] * 8) + (int)entity.Kind)));
    }

    private void Structure(int pronoun, int candidate)
    {
        var (role, pronounRole) = ((int)_table.Roles[candidate], (int)_table.Roles[pronoun]);
        var reflexive = _table.Pronouns[pronoun]!.Value.Reflexive ? 1 : 0;
        var sameGovernor = _table.Governors[pronoun] >= 0 && _table.Governors[pronoun] == _table.Governors[candidate] ? 1 : 0;
        _buffer.Add(40, sameGovernor + (2 * reflexive), role, pronounRole);
        _buffer.Add(41, Commands(pronoun, candidate), role, reflexive);
        _buffer.Add(42, Commands(pronoun, candidate), pronounRole);
        _buffer.Add(43, Quoted(pronoun, candidate), MentionType(candidate));
        _buffer.Add(44, Quoted(pronoun, candidate), role, Math.Min(_table.Sentence(pronoun) - _table.Sentence(candidate), 2));
        _buffer.Add(45, _tree.Paragraph[_table.Head(pronoun)] - _tree.Paragraph[_table.Head(candidate)] is 0 ? 1 : 0, Math.Min(_table.Sentence(pronoun) - _table.Sentence(candidate), 3));
        _buffer.Add(46, role == pronounRole ? 1 : 0, Math.Min(_table.Sentence(pronoun) - _table.Sentence(candidate), 3), MentionType(candidate));
        if (_table.Governors[pronoun] is >= 0 and var governor && _table.Governors[candidate] is >= 0 and var other && role == pronounRole)
            _buffer.Add(47, _tree.Analysis.Lemmas[governor] == _tree.Analysis.Lemmas[other] ? 1 : 0);
    }

    private void Salience(Surroundings around, int pronoun, int candidate)
    {
        var (rank, count, nearest) = around.Of(candidate);
        var sentences = Math.Min(_table.Sentence(pronoun) - _table.Sentence(candidate), 3);
        _buffer.Add(60, Math.Min(count, 6), sentences);
        _buffer.Add(61, Math.Min(count, 6), Math.Min(rank, 3));
        _buffer.Add(62, Bucket(book.Of(candidate).Mentions.Count), nearest == candidate ? 1 : 0);
        _buffer.Add(63, _table.Sentence(candidate) == 0 ? 1 : 0, sentences);
        _buffer.Add(64, nearest == candidate ? 1 : 0, MentionType(candidate), sentences);
        if (around.Previous is >= 0 and var previous && book.Together(previous, candidate))
            _buffer.Add(65, Bucket(_table.Sentence(pronoun) - _table.Sentence(previous)), Math.Min(rank, 3), previous == candidate ? 1 : 0);
    }

    /// <summary>A pronoun, a name by class, a group, or another description.</summary>
    private int MentionType(int mention) =>
        _table.Pronouns[mention] is not null ? 0 : _table.ClassOf(mention) is { } @class ? 1 + (int)@class : _table.Found[mention].IsGroup ? 5 : 6;

    private int Determiner(int mention)
    {
        var first = _table.Found[mention].Mention.Tokens.First;
        return _tree.Analysis.Lemmas[first] switch
        {
            "the" => 1,
            "a" or "an" => 2,
            "this" or "these" => 3,
            "that" or "those" => 4,
            "no" or "any" or "every" or "each" => 5,
            _ => 0,
        };
    }

    /// <summary>In what quotations the two stand: neither, the same, two, only the pronoun, only the candidate.</summary>
    private int Quoted(int pronoun, int candidate)
    {
        var (here, there) = (_table.Quotations[_table.Head(pronoun)], _table.Quotations[_table.Head(candidate)]);
        return here == there ? (here == 0 ? 0 : 1) : here == 0 ? 2 : there == 0 ? 3 : 4;
    }

    /// <summary>
    /// How the clause of the candidate lies over that of the pronoun: 0 not at all, 1 the same, and from 2 on so many clauses above, told apart by the lowest link between them.
    /// </summary>
    private int Commands(int pronoun, int candidate)
    {
        var (clause, wanted) = (_tree.Clause[_table.Head(pronoun)], _tree.Clause[_table.Head(candidate)]);
        if (_table.Sentence(pronoun) != _table.Sentence(candidate))
            return 0;
        for (var above = 0; above < FarthestClause && clause >= 0; above++)
        {
            if (clause == wanted)
                return above == 0 ? 1 : 2 + (Math.Min(above - 1, 2) * 8) + LinkOf(_tree.Clause[_table.Head(pronoun)]);
            clause = _tree.Head(clause) is >= 0 and var head ? _tree.Clause[head] : -1;
        }
        return 0;
    }

    private int LinkOf(int clause) => _tree.Universal(clause) switch
    {
        "ccomp" => 1,
        "xcomp" => 2,
        "advcl" => 3,
        "acl" => 4,
        "conj" => 5,
        "parataxis" => 6,
        _ => 0,
    };

    private static int Bucket(int number) => number < 5 ? Math.Max(number, 0) : number < 8 ? 5 : number < 12 ? 6 : number < 20 ? 7 : number < 40 ? 8 : 9;
}
