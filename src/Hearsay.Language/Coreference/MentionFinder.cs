namespace Hearsay.Language.Coreference;

/// <summary>
/// Finds the mentions of a text by rule: pronouns of the third person, names, and the noun phrases of the trees; those joined by "and" also together. Linear in the length of the text.
/// </summary>
internal sealed class MentionFinder
{
    private readonly TreeView _tree;
    private readonly Analysis _analysis;
    private readonly int[] _nameAt;

    private MentionFinder(TreeView tree)
    {
        (_tree, _analysis) = (tree, tree.Analysis);
        _nameAt = new int[_analysis.Tokens.Length];
        Array.Fill(_nameAt, -1);
        for (var i = 0; i < _analysis.Names.Length; i++)
            _nameAt[HeadOf(_analysis.Names[i].Tokens)] = i;
    }

    /// <summary>The mentions in order of their heads, of several with one head the shorter first.</summary>
    public static List<FoundMention> Find(TreeView tree) => new MentionFinder(tree).All();

    private List<FoundMention> All()
    {
        var found = new List<FoundMention>();
        for (var token = 0; token < _nameAt.Length; token++)
            if (KindOf(token) is { } kind)
            {
                var mention = new Mention(kind == MentionKind.Pronoun ? new TokenRange(token, token + 1) : PhraseOf(token), token, kind);
                found.Add(new FoundMention(mention, kind == MentionKind.Name ? _nameAt[token] : -1, false));
                if (GroupEnd(token) is var end && end > mention.Tokens.End)
                    found.Add(new FoundMention(new Mention(new TokenRange(mention.Tokens.First, end), token, MentionKind.Description), -1, true));
            }
        return found;
    }

    /// <summary>The token of a range whose head lies outside; its first where the tree has several.</summary>
    private int HeadOf(TokenRange range)
    {
        for (var token = range.First; token < range.End; token++)
            if (!range.Contains(_tree.Head(token)) && !_tree.Is(token, "punct"))
                return token;
        return range.First;
    }

    private MentionKind? KindOf(int token)
    {
        var tag = _analysis.Tags[token];
        if (tag is "PRP" or "PRP$" && Pronoun.Of(_analysis.Word(token)) is not null)
            return MentionKind.Pronoun;
        if (!_analysis.Word(token).ContainsAnyInRange('0', 'z') && !char.IsLetter(_analysis.Word(token)[0]))
            return null;
        if (_nameAt[token] >= 0 && tag.StartsWith('N'))
            return MentionKind.Name;
        return tag.StartsWith('N') ? (IsPartOfPhrase(token) ? null : MentionKind.Description)
            : tag is "CD" or "DT" or "JJ" or "JJS" && IsArgument(token) ? MentionKind.Description : null;
    }

    private bool IsPartOfPhrase(int token) =>
        _tree.Universal(token) is "compound" or "flat" or "fixed" or "goeswith" or "amod" or "case" or "mark" or "cc" or "advmod" || _tree.Relation(token) == "nmod:desc";

    private bool IsArgument(int token) => _tree.Universal(token) is "nsubj" or "obj" or "iobj" or "obl" or "nmod";

    /// <summary>The subtree without what stands before or behind the noun phrase proper: prepositions, further conjuncts, appositions, the clause of a predicate.</summary>
    private TokenRange PhraseOf(int head)
    {
        if (_tree.Universal(head) is "compound" or "flat" && _nameAt[head] >= 0)
            return _analysis.Names[_nameAt[head]].Tokens;
        var (first, last) = (head, head);
        var isPredicate = _tree.HasCopula[head];
        for (var child = _tree.FirstChild(head); child >= 0; child = _tree.NextSibling(child))
            if (BelongsToPhrase(child, isPredicate))
                (first, last) = (Math.Min(first, _tree.Left[child]), Math.Max(last, _tree.Right[child]));
        return new TokenRange(first, last + 1);
    }

    private bool BelongsToPhrase(int child, bool isPredicate) => _tree.Universal(child) switch
    {
        "case" or "cc" or "conj" or "appos" or "parataxis" or "punct" or "mark" or "cop" or "nsubj" or "csubj" or "aux" or "advcl" or "ccomp"
            or "discourse" or "vocative" or "dislocated" or "expl" or "dep" => false,
        "obl" or "advmod" => !isPredicate,
        _ => true,
    };

    /// <summary>Behind the last of several nominals joined by "and" to this one; 0 where there are none.</summary>
    private int GroupEnd(int head)
    {
        var (end, joined) = (0, false);
        for (var child = _tree.FirstChild(head); child >= 0; child = _tree.NextSibling(child))
            if (_tree.Is(child, "cc"))
                joined |= IsAnd(child);
            else if (_tree.Is(child, "conj") && KindOf(child) is { } kind)
            {
                end = kind == MentionKind.Pronoun ? child + 1 : PhraseOf(child).End;
                joined |= _tree.Child(child, "cc") is >= 0 and var cc && IsAnd(cc);
            }
        return joined ? end : 0;
    }

    private bool IsAnd(int token) => _analysis.Word(token) is "and" or "And" or "&" or "AND";
}
