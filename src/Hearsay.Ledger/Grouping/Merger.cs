namespace Hearsay.Ledger.Grouping;

/// <summary>
/// Groups things by merging the most alike first, each merge only while the groups as wholes are alike enough (their sums of bags, and where asked the mean of their pairs), so that a
/// chain of chance likenesses does not run together, and no group grows beyond a bound. The same groups in any order of things that keeps their canonical numbers.
/// </summary>
internal sealed class Merger
{
    private readonly Bag[] _sums;
    private readonly int[] _parents, _sizes;
    private readonly double[] _lengths;
    private readonly double _leastMean;
    private readonly Func<int, int, bool> _mayMeet;

    /// <param name="bags">One for each thing.</param>
    /// <param name="mayMeet">Whether the groups that two things (given by their group's first member) stand for may be one; symmetric.</param>
    /// <param name="leastMean">Mean likeness of the things of two groups below which they stay apart: however large groups grow, what all things have in common makes them no more alike; 0 for none.</param>
    public Merger(IReadOnlyList<Bag> bags, Func<int, int, bool>? mayMeet = null, double leastMean = 0)
    {
        _leastMean = leastMean;
        _lengths = [.. bags.Select(bag => bag.Norm)];
        _sums = [.. bags];
        _parents = [.. Enumerable.Range(0, bags.Count)];
        _sizes = [.. Enumerable.Repeat(1, bags.Count)];
        _mayMeet = mayMeet ?? ((_, _) => true);
    }

    /// <summary>Merges along <paramref name="pairs"/>, the most alike first.</summary>
    /// <param name="pairs">Candidates.</param>
    /// <param name="least">Cosine below which groups stay apart.</param>
    /// <param name="largest">Most things in one group.</param>
    public void Merge(IEnumerable<(int A, int B)> pairs, double least, int largest) =>
        Merge(pairs.Select(pair => (pair.A, pair.B, Alike: _sums[pair.A].Cosine(_sums[pair.B]))).ToArray(), least, largest, (_, _) => 1);

    /// <summary>Merges along <paramref name="pairs"/>, the most alike first.</summary>
    /// <param name="pairs">Candidates, <c>A</c> below <c>B</c>, and how alike the two are, their cosine times their factor.</param>
    /// <param name="least">Likeness below which groups stay apart.</param>
    /// <param name="largest">Most things in one group.</param>
    /// <param name="factor">What the cosine of the groups of two things is multiplied by, for nearness in time and the like.</param>
    public void Merge(IReadOnlyCollection<(int A, int B, double Alike)> pairs, double least, int largest, Func<int, int, double> factor)
    {
        foreach (var (a, b, _) in pairs.Where(pair => pair.Alike >= least).OrderByDescending(pair => pair.Alike).ThenBy(pair => pair.A).ThenBy(pair => pair.B).ToArray())
        {
            int first = Find(a), second = Find(b);
            if (first != second && _sizes[first] + _sizes[second] <= largest && _mayMeet(first, second) && AreAlike(first, second, least / factor(a, b), _leastMean / factor(a, b)))
                Join(first, second);
        }
    }

    /// <summary>Whether the sums of two groups are alike enough, and their things in the mean (of the cosines of all pairs, each weighed by the lengths of its bags).</summary>
    private bool AreAlike(int first, int second, double least, double leastMean)
    {
        var cosine = _sums[first].Cosine(_sums[second]);
        return cosine >= least && (leastMean == 0 || cosine * (_sums[first].Norm / _lengths[first]) * (_sums[second].Norm / _lengths[second]) >= leastMean);
    }

    /// <summary>Makes one group of two, whatever their likeness.</summary>
    public void Join(int a, int b)
    {
        int first = Math.Min(Find(a), Find(b)), second = Math.Max(Find(a), Find(b));
        if (first == second)
            return;
        _parents[second] = first;
        _sizes[first] += _sizes[second];
        _lengths[first] += _lengths[second];
        _sums[first] = _sums[first].Join(_sums[second]);
    }

    /// <summary>The lowest number in the group of a thing.</summary>
    public int Find(int thing)
    {
        while (_parents[thing] != thing)
            thing = _parents[thing] = _parents[_parents[thing]];
        return thing;
    }

    /// <summary>The groups in the order of their first members, each in order.</summary>
    public List<List<int>> Groups()
    {
        var groups = new List<List<int>>();
        var placeOf = new int[_parents.Length];
        for (var thing = 0; thing < _parents.Length; thing++)
        {
            var first = Find(thing);
            if (first == thing)
            {
                placeOf[thing] = groups.Count;
                groups.Add(new List<int>(_sizes[thing]));
            }
            groups[placeOf[first]].Add(thing);
        }
        return groups;
    }
}
