namespace Hearsay.Training.Corpora;

/// <summary>
/// Turns a sentence of Universal Dependencies version 1, as CoreNLP gives it, into version 2 as the gold treebanks have it: relations renamed, <c>nmod</c> of clauses to
/// <c>obl</c>, <c>cc</c> and punctuation between conjuncts onto the following one, persons' names headed by their first word, and the preposition "to"
/// tagged IN. A pure function of the sentence.
/// </summary>
public static class SilverConversion
{
    private static readonly Dictionary<string, string> Renamed = DataTable.Pairs("relations-v1-to-v2.tsv");
    private static readonly HashSet<string> TimeNouns = DataTable.Words("time-nouns.tsv");

    public static SilverToken[] Apply(IReadOnlyList<SilverToken> sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var tokens = sentence.ToArray();
        JoinPersons(tokens);
        var clauses = Clauses(tokens);
        var passives = Passives(tokens);
        var byPhrase = ByPhrases(tokens);
        for (var i = 0; i < tokens.Length; i++)
            tokens[i] = tokens[i] with { Relation = RelationOf(tokens, i, clauses, passives, byPhrase), Tag = TagOf(tokens[i]) };
        MoveToNextConjunct(tokens);
        return tokens;
    }

    private static string TagOf(SilverToken token) => token is { Tag: "TO", Relation: "case" } ? "IN" : token.Tag;

    private static string RelationOf(SilverToken[] tokens, int i, bool[] clauses, bool[] passives, bool[] byPhrase)
    {
        var token = tokens[i];
        var underClause = token.Head >= 0 && clauses[token.Head];
        return token.Relation switch
        {
            "nmod" when token.Head >= 0 && passives[token.Head] && byPhrase[i] => "obl:agent",
            "nmod" when TellsTime(token) && !byPhrase[i] && !HasCase(tokens, i) => underClause ? "obl:tmod" : "nmod:tmod",
            "nmod" => underClause ? "obl" : "nmod",
            "nmod:agent" => "obl:agent",
            "nmod:tmod" => underClause ? "obl:tmod" : "nmod:tmod",
            "nmod:npmod" => underClause ? "obl:npmod" : "nmod:npmod",
            "neg" => token.Tag == "DT" ? "det" : "advmod",
            var relation => Renamed.GetValueOrDefault(relation, relation),
        };
    }

    private static bool TellsTime(SilverToken token) => TimeNouns.Contains(token.Form);

    private static bool HasCase(SilverToken[] tokens, int head)
    {
        for (var i = 0; i < tokens.Length; i++)
            if (tokens[i].Head == head && tokens[i].Relation is "case")
                return true;
        return false;
    }

    /// <summary>Which tokens head a clause or an adjective's or adverb's phrase, so that what modifies them is oblique.</summary>
    private static bool[] Clauses(SilverToken[] tokens)
    {
        var clauses = new bool[tokens.Length];
        for (var i = 0; i < tokens.Length; i++)
            clauses[i] = tokens[i].Tag is ['V', 'B', ..] or ['J', 'J', ..] or ['R', 'B', ..] or "MD" or "RP" or "WRB";
        return clauses;
    }

    private static bool[] Passives(SilverToken[] tokens)
    {
        var passives = new bool[tokens.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Relation is "auxpass" or "nsubjpass" && tokens[i].Head >= 0)
                passives[tokens[i].Head] = true;
            if (tokens[i] is { Tag: "VBN", Relation: "acl" })
                passives[i] = true;
        }
        return passives;
    }

    private static bool[] ByPhrases(SilverToken[] tokens)
    {
        var phrases = new bool[tokens.Length];
        foreach (var token in tokens)
            if (token.Relation == "case" && token.Head >= 0 && token.Form.Equals("by", StringComparison.OrdinalIgnoreCase))
                phrases[token.Head] = true;
        return phrases;
    }

    /// <summary>A person's name is headed by its first word, the rest <c>flat</c>; what stood before it as <c>compound</c>, such as a title, becomes <c>nmod:desc</c>.</summary>
    private static void JoinPersons(SilverToken[] tokens)
    {
        for (var first = 0; first < tokens.Length;)
        {
            var end = first;
            while (end < tokens.Length && tokens[end] is { Label: "PERSON", Tag: "NNP" or "NNPS" })
                end++;
            var last = LastOfChain(tokens, first, end);
            if (last >= first)
                JoinPerson(tokens, first, last);
            first = Math.Max(last, first) + 1;
        }
    }

    /// <summary>The last token onto which those from <paramref name="first"/> on are all <c>compound</c>; below <paramref name="first"/> where there is none.</summary>
    private static int LastOfChain(SilverToken[] tokens, int first, int end)
    {
        if (first == end)
            return first - 1;
        var last = tokens[first].Relation is "compound" && tokens[first].Head > first && tokens[first].Head < end ? tokens[first].Head : first;
        for (var i = first; i < last; i++)
            if (tokens[i].Relation != "compound" || tokens[i].Head != last)
                return first;
        return last;
    }

    private static void JoinPerson(SilverToken[] tokens, int first, int last)
    {
        var (head, relation) = (tokens[last].Head, tokens[last].Relation);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (i >= first && i <= last)
                continue;
            if (tokens[i].Head == last)
                tokens[i] = tokens[i] with { Head = first, Relation = i < first && tokens[i].Relation == "compound" && tokens[i].Tag is ['N', 'N', ..] ? "nmod:desc" : tokens[i].Relation };
        }
        for (var i = first + 1; i <= last; i++)
            tokens[i] = tokens[i] with { Head = first, Relation = "flat" };
        tokens[first] = tokens[first] with { Head = head, Relation = relation };
    }

    private static void MoveToNextConjunct(SilverToken[] tokens)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Relation is not ("cc" or "punct") || tokens[i].Head < 0 || tokens[i].Head > i)
                continue;
            var next = NextConjunct(tokens, i);
            if (next > i)
                tokens[i] = tokens[i] with { Head = next };
        }
    }

    /// <summary>The first conjunct behind <paramref name="i"/> of the same head; for punctuation only where a conjunct or conjunction follows before anything else of that head.</summary>
    private static int NextConjunct(SilverToken[] tokens, int i)
    {
        for (var next = i + 1; next < tokens.Length; next++)
        {
            if (tokens[next].Head != tokens[i].Head)
                continue;
            if (tokens[next].Relation == "conj")
                return next;
            if (tokens[i].Relation == "punct" && tokens[next].Relation != "cc")
                return -1;
        }
        return -1;
    }
}
