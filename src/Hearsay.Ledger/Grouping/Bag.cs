namespace Hearsay.Ledger.Grouping;

/// <summary>Weighted terms of one thing to be grouped: numbers of terms in rising order, and their weights. Immutable.</summary>
internal sealed class Bag
{
    /// <summary>Longest bag kept when bags are joined: the heaviest terms stay, so that joining costs the same however large a group grows.</summary>
    public const int Longest = 256;
    private readonly int[] _terms;
    private readonly double[] _weights;

    /// <param name="terms">Numbers of terms, in rising order, each once.</param>
    /// <param name="weights">Of each of them, above zero.</param>
    public Bag(int[] terms, double[] weights)
    {
        (_terms, _weights) = (terms, weights);
        double squares = 0;
        foreach (var weight in weights)
            squares += weight * weight;
        Norm = Math.Sqrt(squares);
    }

    /// <summary>Euclidean length.</summary>
    public double Norm { get; }

    public ReadOnlySpan<int> Terms => _terms;

    public ReadOnlySpan<double> Weights => _weights;

    /// <summary>Cosine of the angle between two bags, 0 to 1; 0 where one is empty.</summary>
    public double Cosine(Bag other)
    {
        double product = 0;
        for (int i = 0, j = 0; i < _terms.Length && j < other._terms.Length;)
        {
            if (_terms[i] == other._terms[j])
                product += _weights[i++] * other._weights[j++];
            else if (_terms[i] < other._terms[j])
                i++;
            else
                j++;
        }
        return product == 0 ? 0 : product / (Norm * other.Norm);
    }

    /// <summary>The sum of two bags.</summary>
    public Bag Join(Bag other)
    {
        var most = _terms.Length + other._terms.Length;
        var (terms, weights, length) = (new int[most], new double[most], 0);
        for (int i = 0, j = 0; i < _terms.Length || j < other._terms.Length; length++)
        {
            var (mine, others) = (i < _terms.Length ? _terms[i] : int.MaxValue, j < other._terms.Length ? other._terms[j] : int.MaxValue);
            terms[length] = Math.Min(mine, others);
            weights[length] = (mine <= others ? _weights[i++] : 0) + (others <= mine ? other._weights[j++] : 0);
        }
        return Heaviest(terms.AsSpan(0, length), weights.AsSpan(0, length));
    }

    private static Bag Heaviest(ReadOnlySpan<int> terms, ReadOnlySpan<double> weights)
    {
        if (terms.Length <= Longest)
            return new Bag(terms.ToArray(), weights.ToArray());
        var (all, of) = (terms.ToArray(), weights.ToArray());
        var kept = Enumerable.Range(0, all.Length).OrderByDescending(i => of[i]).ThenBy(i => i).Take(Longest).Order().ToArray();
        return new Bag([.. kept.Select(i => all[i])], [.. kept.Select(i => of[i])]);
    }
}
