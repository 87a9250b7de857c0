namespace Hearsay.Language.Coreference;

/// <summary>
/// Joins definite descriptions ("the defence minister") to the one before them with the same noun, or whose apposition or title has it, where they say nothing that was not
/// said of it (strict head match with compatible modifiers, after Raghunathan et al. 2010). For each noun only the last few are kept, so the time is linear.
/// </summary>
internal sealed class DescriptionLinker(EntityBook book)
{
    private const int MostKept = 6;
    private const int FarthestSentences = 20;
    private const int MostModifiers = 12;

    private readonly MentionTable _table = book.Table;
    private readonly Dictionary<string, Queue<Described>> _described = new(StringComparer.Ordinal);

    /// <summary>Joins the description to what it takes up, where there is such, and keeps what it says for those behind.</summary>
    public void Read(int mention)
    {
        var found = _table.Found[mention];
        if (found.IsGroup)
            return;
        var lemma = _table.Lemmas[mention];
        if (found.Mention.Kind == MentionKind.Description)
        {
            var said = ModifiersOf(_table.Head(mention));
            if (_table.Definite[mention] && Before(mention, lemma, said) is >= 0 and var antecedent)
                book.Link(mention, antecedent);
            Keep(lemma, new Described(mention, said, false));
        }
        else if (found.Mention.Kind == MentionKind.Name)
            KeepTitles(mention);
    }

    private int Before(int mention, string lemma, List<string> said)
    {
        if (!_described.TryGetValue(lemma, out var kept))
            return -1;
        var best = -1;
        foreach (var described in kept)
            if (Fits(mention, described, said))
                best = described.Mention;
        return best;
    }

    private bool Fits(int mention, Described earlier, List<string> said) =>
        _table.Plurals[mention] == (_table.Plurals[earlier.Mention] && !earlier.IsTitle)
        && (earlier.IsTitle || _table.Sentence(mention) - _table.Sentence(earlier.Mention) <= FarthestSentences)
        && !_table.Found[earlier.Mention].Mention.Tokens.Contains(_table.Head(mention))
        && !_table.Found[mention].Mention.Tokens.Contains(_table.Head(earlier.Mention))
        && said.TrueForAll(word => earlier.Said.Contains(word));

    /// <summary>The lemmas of adjectives, nouns and numbers that hang on a noun.</summary>
    private List<string> ModifiersOf(int head)
    {
        var said = new List<string>();
        var tree = _table.Tree;
        for (var child = tree.FirstChild(head); child >= 0 && said.Count < MostModifiers; child = tree.NextSibling(child))
            if (tree.Universal(child) is "amod" or "compound" or "nummod" || (tree.Is(child, "nmod") && tree.Analysis.Tags[child] is not "PRP$"))
                said.Add(_table.Analysis.Lemmas[child].ToLowerInvariant());
        return said;
    }

    /// <summary>"President Vorn" may come again as "the president", and "Harbour Institute" as "the institute".</summary>
    private void KeepTitles(int mention)
    {
        var (tree, head) = (_table.Tree, _table.Head(mention));
        for (var child = tree.FirstChild(head); child >= 0; child = tree.NextSibling(child))
            if (tree.Relation(child) == "nmod:desc")
                Keep(_table.Analysis.Lemmas[child].ToLowerInvariant(), new Described(mention, ModifiersOf(child), true));
        if (_table.ClassOf(mention) is NameClass.Organization or NameClass.Location)
            Keep(_table.Analysis.Lemmas[head].ToLowerInvariant(), new Described(mention, ModifiersOf(head), true));
    }

    private void Keep(string lemma, Described described)
    {
        if (!_described.TryGetValue(lemma, out var kept))
            _described[lemma] = kept = new Queue<Described>();
        kept.Enqueue(described);
        if (kept.Count > MostKept)
            kept.Dequeue();
    }

    private sealed record Described(int Mention, List<string> Said, bool IsTitle);
}
