namespace Hearsay.Reader.Tellings;

/// <summary>The feature templates of the role tagger: what a token is to one cue.</summary>
internal static class RoleFeatures
{
    /// <summary>Replaces the contents of <paramref name="into"/> by the features of token <paramref name="i"/> as seen from the cue.</summary>
    /// <param name="isCue">Whether a token belongs to any cue found in the text.</param>
    /// <param name="cuesBetween">How many tokens of other cues stand between the token and the cue.</param>
    public static void Extract(CueView view, int i, ReadOnlySpan<bool> isCue, int cuesBetween, FeatureList into)
    {
        into.Clear();
        var f = view.Facts;
        ulong side = i < view.Cue.First ? 0UL : i < view.Cue.End ? 1UL : 2UL;
        var place = side + (4 * (ulong)Math.Clamp(view.SentenceOffset(i) + 3, 0, 6));
        into.Add(1, place);
        AddWords(f, i, place, into);
        AddPlace(view, i, place, isCue[i], cuesBetween, into);
        AddQuotes(view, i, place, into);
        if (view.InSentence(i))
            AddTree(view, i, side, into);
    }

    private static void AddWords(TokenFacts f, int i, ulong place, FeatureList into)
    {
        ulong l = f.Lemma[i], t = f.Tag[i], t1 = At(f, f.Tag, i, 1), s1 = At(f, f.Tag, i, -1);
        ulong w1 = At(f, f.Word, i, 1), p1 = At(f, f.Word, i, -1);
        into.Add(2, l, place);
        into.Add(3, t, place);
        into.Add(4, t, t1, place);
        into.Add(5, s1, t, place);
        into.Add(6, p1, t, place);
        into.Add(7, w1, t, place);
        into.Add(8, s1, t, t1, place);
        into.Add(9, f.Name[i], t, place);
        into.Add(10, p1, place);
        into.Add(11, w1, place);
        into.Add(12, f.Relation[i], place, t);
        into.Add(13, At(f, f.Word, i, -2), place);
        into.Add(14, At(f, f.Word, i, 2), place);
        into.Add(15, f.Word[i], w1, place);
        into.Add(16, f.Word[i], p1, place);
    }

    private static void AddPlace(CueView view, int i, ulong place, bool isCue, int cuesBetween, FeatureList into)
    {
        var f = view.Facts;
        var distance = i < view.Cue.First ? view.Cue.First - i : Math.Max(0, i - view.Cue.End + 1);
        var near = Bucket(distance);
        ulong cue = f.Lemma[view.Head], cueTag = f.Tag[view.Head];
        var flags = (isCue ? 1UL : 0) + (2 * (ulong)Math.Min(3, cuesBetween));
        var sentence = f.SentenceOf(i);
        into.Add(20, near, place);
        into.Add(21, near, place, f.Tag[i]);
        into.Add(22, near, place, cue);
        into.Add(23, place, cue);
        into.Add(24, place, cueTag, f.Tag[i]);
        into.Add(25, flags, place);
        into.Add(26, flags, place, f.Tag[i]);
        into.Add(27, (ulong)Math.Min(3, i - sentence.First), place, f.Tag[i]);
        into.Add(28, (ulong)Math.Min(3, sentence.End - 1 - i), place, f.Word[i]);
        into.Add(29, place, cue, f.Word[i]);
        into.Add(30, cue, near, place, f.Tag[i]);
        into.Add(31, cueTag, f.ChildRelations[view.Head], place);
        into.Add(32, cue, f.ChildRelations[view.Head], place);
    }

    private static void AddQuotes(CueView view, int i, ulong place, FeatureList into)
    {
        var quotes = view.Facts.Quotes;
        int region = quotes.RegionOf(i), cueRegion = quotes.RegionOf(view.Head);
        var state = region < 0 ? 0UL : region == cueRegion ? 1UL : 2UL;
        state += (quotes.IsEdge(i) ? 4UL : 0) + (cueRegion >= 0 ? 8UL : 0);
        if (region >= 0)
            state += GapTo(view, quotes.Regions[region].First, quotes.Regions[region].End) * 16;
        into.Add(40, state, place);
        into.Add(41, state, place, view.Facts.Tag[i]);
        into.Add(42, state, place, view.Facts.Lemma[view.Head]);
        into.Add(43, state, place, view.Facts.ChildRelations[view.Head]);
        var before = i > 0 ? quotes.RegionOf(i - 1) : -1;
        var after = i + 1 < view.Facts.Count ? quotes.RegionOf(i + 1) : -1;
        into.Add(44, state, before == region ? 1UL : 0, after == region ? 1UL : 0, place);
    }

    // How far a quotation stands from the cue: 1 next to it (a comma and two words apart at most), 2 within ten tokens, 3 further.
    private static ulong GapTo(CueView view, int first, int end)
    {
        var gap = end <= view.Cue.First ? view.Cue.First - end : first >= view.Cue.End ? first - view.Cue.End : 0;
        return gap <= 3 ? 1UL : gap <= 10 ? 2UL : 3UL;
    }

    private static void AddTree(CueView view, int i, ulong side, FeatureList into)
    {
        var f = view.Facts;
        var branch = view.Branch(i);
        ulong climb = (ulong)Math.Min(4, view.Climb(i)), depth = (ulong)Math.Min(3, view.Depth(i));
        ulong via = f.Relation[branch], cue = f.Lemma[view.Head], cueTag = f.Tag[view.Head];
        var path = FeatureList.Mix(climb + (8 * side)) + via;
        var branchSide = branch < view.Cue.First ? 0UL : 1UL;
        into.Add(60, path);
        into.Add(61, path, cue);
        into.Add(62, path, f.Tag[branch]);
        into.Add(63, path, depth, f.Relation[i]);
        into.Add(64, path, f.Tag[i], depth);
        into.Add(65, path, f.Lemma[i]);
        into.Add(66, path, cueTag, f.Relation[view.Head]);
        into.Add(67, path, f.Lemma[branch]);
        into.Add(68, path, f.Name[i], branchSide);
        into.Add(69, path, At(f, f.Word, i, -1));
        into.Add(70, path, At(f, f.Word, i, 1));
        into.Add(71, path, f.ChildRelations[branch]);
        into.Add(72, path, cue, f.Tag[branch]);
        AddNeighbourBranches(view, i, path, into);
    }

    // Where a branch begins and ends is where spans begin and end.
    private static void AddNeighbourBranches(CueView view, int i, ulong path, FeatureList into)
    {
        var f = view.Facts;
        var (before, after) = (Neighbour(view, i, -1), Neighbour(view, i, 1));
        into.Add(80, path, before);
        into.Add(81, path, after);
        into.Add(82, path, before, f.Tag[i]);
        into.Add(83, path, after, f.Tag[i]);
    }

    private static ulong Neighbour(CueView view, int i, int step)
    {
        var at = i + step;
        if (at < 0 || at >= view.Facts.Count || !view.InSentence(at))
            return TokenFacts.Outside;
        var same = view.Branch(at) == view.Branch(i);
        return same ? 7UL : view.Facts.Relation[view.Branch(at)] + (ulong)Math.Min(4, view.Climb(at));
    }

    private static ulong Bucket(int distance) =>
        distance <= 4 ? (ulong)distance : distance <= 7 ? 5UL : distance <= 12 ? 6UL : distance <= 20 ? 7UL : distance <= 40 ? 8UL : 9UL;

    private static ulong At(TokenFacts f, ulong[] values, int i, int offset)
    {
        var at = i + offset;
        return f.SentenceOf(i).Contains(at) ? values[at] : TokenFacts.Outside;
    }
}
