namespace Hearsay.Reader.Tellings;

/// <summary>The feature templates of the cue tagger: a token, its neighbours, its place in the tree and by quotation marks.</summary>
internal static class CueFeatures
{
    /// <summary>Replaces the contents of <paramref name="into"/> by the features of token <paramref name="i"/>.</summary>
    public static void Extract(TokenFacts facts, int i, FeatureList into)
    {
        into.Clear();
        into.Add(1, 0);
        AddWords(facts, i, into);
        AddTree(facts, i, into);
        AddQuotes(facts, i, into);
    }

    private static void AddWords(TokenFacts f, int i, FeatureList into)
    {
        ulong l = f.Lemma[i], t = f.Tag[i];
        ulong w1 = At(f, f.Word, i, 1), p1 = At(f, f.Word, i, -1), t1 = At(f, f.Tag, i, 1), s1 = At(f, f.Tag, i, -1);
        into.Add(2, f.Word[i]);
        into.Add(3, l);
        into.Add(4, l, t);
        into.Add(5, t);
        into.Add(6, f.Suffix[i], t);
        into.Add(7, w1);
        into.Add(8, p1);
        into.Add(9, At(f, f.Word, i, 2));
        into.Add(10, At(f, f.Word, i, -2));
        into.Add(11, l, w1);
        into.Add(12, l, p1);
        into.Add(13, t, t1);
        into.Add(14, t, s1);
        into.Add(15, s1, t, t1);
        into.Add(16, t, t1, At(f, f.Tag, i, 2));
        into.Add(17, t, s1, At(f, f.Tag, i, -2));
        into.Add(18, At(f, f.Lemma, i, -1), l, t1);
        into.Add(19, f.Name[i], t);
        into.Add(20, l, t1);
    }

    private static void AddTree(TokenFacts f, int i, FeatureList into)
    {
        var head = f.Analysis.Heads[i];
        ulong r = f.Relation[i], l = f.Lemma[i], t = f.Tag[i], frame = f.ChildRelations[i];
        ulong hl = head < 0 ? TokenFacts.Outside : f.Lemma[head], ht = head < 0 ? TokenFacts.Outside : f.Tag[head];
        var headFrame = head < 0 ? 0 : f.ChildRelations[head];
        into.Add(30, r);
        into.Add(31, l, r);
        into.Add(32, t, r, ht);
        into.Add(33, hl, r);
        into.Add(34, l, frame);
        into.Add(35, t, frame);
        into.Add(36, r, hl, headFrame);
        into.Add(37, r, frame);
        into.Add(38, (ulong)Math.Min(4, f.Depth[i]), t);
        into.Add(39, hl, l);
        for (var c = f.FirstChild[i]; c >= 0; c = f.NextSibling[c])
        {
            into.Add(40, f.Relation[c], t);
            into.Add(41, f.Relation[c], l);
            into.Add(42, f.Relation[c], f.Lemma[c], t);
            into.Add(43, f.Relation[c], f.Name[c], l);
            into.Add(44, f.Relation[c], f.Tag[c], t);
        }
    }

    private static void AddQuotes(TokenFacts f, int i, FeatureList into)
    {
        var sentence = f.SentenceOf(i);
        ulong inside = f.Quotes.RegionOf(i) >= 0 ? 1UL : 0;
        ulong before = QuoteDistance(f, i, -1, sentence.First), after = QuoteDistance(f, i, 1, sentence.End - 1);
        into.Add(60, inside, f.Tag[i]);
        into.Add(61, before, after, f.Tag[i]);
        into.Add(62, before, f.Lemma[i]);
        into.Add(63, after, f.Lemma[i]);
        into.Add(64, inside, f.Lemma[i]);
        into.Add(65, (ulong)Math.Min(5, i - sentence.First), f.Tag[i]);
        into.Add(66, (ulong)Math.Min(5, sentence.End - 1 - i), f.Tag[i]);
    }

    // 0 adjacent, 1 within three tokens, 2 within ten, 3 in the sentence, 4 none.
    private static ulong QuoteDistance(TokenFacts f, int i, int step, int last)
    {
        for (int at = i + step, d = 1; step < 0 ? at >= last : at <= last; at += step, d++)
            if (f.Quotes.IsEdge(at))
                return d <= 2 ? 0UL : d <= 4 ? 1UL : d <= 10 ? 2UL : 3UL;
        return 4;
    }

    private static ulong At(TokenFacts f, ulong[] values, int i, int offset)
    {
        var sentence = f.SentenceOf(i);
        var at = i + offset;
        return sentence.Contains(at) ? values[at] : TokenFacts.Outside;
    }
}
