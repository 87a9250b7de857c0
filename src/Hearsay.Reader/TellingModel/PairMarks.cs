using Hearsay.Reader.Tellings;

namespace Hearsay.Reader.TellingModel;

/// <summary>What a telling network is told of a token as seen from a cue: how far it is, over which quotations, and by which way through the tree.</summary>
internal static class PairMarks
{
    /// <summary>Marks a pair.</summary>
    public const int Count = 8;

    /// <summary>Different marks.</summary>
    public const int Rows = Neighbours + (2 * NeighbourRows);

    private const int Relations = 128, Sides = 3, Distances = 10, NeighbourRows = (Relations * 4) + 2;
    private const int Offsets = Sides * Distances;
    private const int Quotes = Offsets + 70;
    private const int Paths = Quotes + 256;
    private const int Branches = Paths + 50;
    private const int Own = Branches + (Relations * 8) + 1;
    private const int Neighbours = Own + (Relations * 4);

    /// <summary>Writes the rows of a pair's marks.</summary>
    public static void Fill(CueView view, int token, Span<int> rows)
    {
        var (facts, cue) = (view.Facts, view.Cue);
        var side = token < cue.First ? 0 : token < cue.End ? 1 : 2;
        rows[0] = (side * Distances) + Bucket(side == 0 ? cue.First - token : side == 1 ? 0 : token - cue.End + 1);
        var paragraph = Math.Clamp(facts.Paragraph[token] - facts.Paragraph[cue.First], -2, 2) + 2;
        rows[1] = Offsets + (((Math.Clamp(view.SentenceOffset(token), -3, 3) + 3) * 5) + paragraph) * 2 + (facts.Quotes.RegionOf(token) >= 0 ? 1 : 0);
        rows[2] = Quotes + QuoteState(view, token);
        var inside = view.InSentence(token);
        rows[3] = Paths + (inside ? (Math.Min(6, view.Climb(token)) * 7) + Math.Min(6, view.Depth(token)) : 49);
        rows[4] = Branches + (inside ? (Relation(facts, view.Branch(token)) * 8) + (Math.Min(3, view.Climb(token)) * 2) + (view.Branch(token) < cue.First ? 0 : 1) : Relations * 8);
        rows[5] = Own + (Relation(facts, token) * 4) + (inside ? Math.Min(2, view.Climb(token)) : 3);
        rows[6] = Neighbours + Neighbour(view, token, -1);
        rows[7] = Neighbours + NeighbourRows + Neighbour(view, token, 1);
    }

    private static int Relation(TokenFacts facts, int token) => (int)(facts.Relation[token] % Relations);

    private static int Bucket(int distance) =>
        distance <= 4 ? distance : distance <= 7 ? 5 : distance <= 12 ? 6 : distance <= 20 ? 7 : distance <= 40 ? 8 : 9;

    private static int QuoteState(CueView view, int token)
    {
        var quotes = view.Facts.Quotes;
        int region = quotes.RegionOf(token), cueRegion = quotes.RegionOf(view.Head);
        var state = (region < 0 ? 0 : region == cueRegion ? 1 : 2) + (quotes.IsEdge(token) ? 4 : 0) + (cueRegion >= 0 ? 8 : 0);
        if (region >= 0)
            state += 16 * GapTo(view, quotes.Regions[region].First, quotes.Regions[region].End);
        var before = token > 0 && quotes.RegionOf(token - 1) == region;
        var after = token + 1 < view.Facts.Count && quotes.RegionOf(token + 1) == region;
        return state + (before ? 64 : 0) + (after ? 128 : 0);
    }

    // How far a quotation stands from the cue: 1 next to it (a comma and two words apart at most), 2 within ten tokens, 3 further.
    private static int GapTo(CueView view, int first, int end)
    {
        var gap = end <= view.Cue.First ? view.Cue.First - end : first >= view.Cue.End ? first - view.Cue.End : 0;
        return gap <= 3 ? 1 : gap <= 10 ? 2 : 3;
    }

    // Where a branch begins and ends is where spans begin and end.
    private static int Neighbour(CueView view, int token, int step)
    {
        var at = token + step;
        if (at < 0 || at >= view.Facts.Count || !view.InSentence(at) || !view.InSentence(token))
            return Relations * 4;
        return view.Branch(at) == view.Branch(token) ? (Relations * 4) + 1 : (Relation(view.Facts, view.Branch(at)) * 4) + Math.Min(3, view.Climb(at));
    }
}
