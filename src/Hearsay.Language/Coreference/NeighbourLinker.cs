namespace Hearsay.Language.Coreference;

/// <summary>
/// Joins what the tree sets side by side: an apposition and what it explains ("Vorn, the mayor"), a name and the noun before it that it hangs on, an abbreviation in brackets and what
/// it is short for. Linear.
/// </summary>
internal sealed class NeighbourLinker(EntityBook book)
{
    private readonly Dictionary<int, int> _atHead = [];
    private readonly MentionTable _table = book.Table;

    /// <summary>Joins the mention to the one that its tree has it explain.</summary>
    public void Read(int mention)
    {
        if (_table.Found[mention].IsGroup)
            return;
        var head = _table.Head(mention);
        _atHead.TryAdd(head, mention);
        if (!IsBeside(mention) || !_atHead.TryGetValue(_table.Tree.Head(head), out var other))
            return;
        if (_table.Plurals[mention] == _table.Plurals[other] && !Differ(mention, other))
            book.Link(mention, other);
    }

    private bool IsBeside(int mention)
    {
        var head = _table.Head(mention);
        return _table.Tree.Is(head, "appos") || (_table.Tree.Is(head, "flat") && _table.Found[mention].Name >= 0);
    }

    private bool Differ(int mention, int other)
    {
        var (kind, otherKind) = (_table.Kinds[mention], _table.Kinds[other]);
        var bothNamed = _table.Found[mention].Name >= 0 && _table.Found[other].Name >= 0;
        return (kind != otherKind && (kind == NounKind.Person || otherKind == NounKind.Person) && kind != NounKind.Unknown && otherKind != NounKind.Unknown)
            || (bothNamed && _table.ClassOf(mention) == NameClass.Location)
            || _table.Tree.Analysis.Tags[_table.Head(mention)] == "CD";
    }
}
