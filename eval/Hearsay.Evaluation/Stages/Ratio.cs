namespace Hearsay.Evaluation.Stages;

/// <summary>How many of how many; for sets, right among those expected and those given.</summary>
internal readonly record struct Ratio(int Right, int Expected, int Given)
{
    /// <summary>Right among expected, for items that stand one to one; 0 where nothing was expected.</summary>
    public double Share => Expected == 0 ? 0 : (double)Right / Expected;

    /// <summary>Right among given; 0 where nothing was given.</summary>
    public double Precision => Given == 0 ? 0 : (double)Right / Given;

    /// <summary>The harmonic mean of precision and recall.</summary>
    public double F1 => Expected + Given == 0 ? 0 : 2.0 * Right / (Expected + Given);

    public static Ratio operator +(Ratio left, Ratio right) => new(left.Right + right.Right, left.Expected + right.Expected, left.Given + right.Given);

    public static Ratio Of<T>(IEnumerable<T> expected, IEnumerable<T> given)
    {
        var wanted = expected.ToHashSet();
        var had = given.ToHashSet();
        return new Ratio(had.Count(wanted.Contains), wanted.Count, had.Count);
    }
}
