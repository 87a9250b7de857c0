namespace Hearsay.Ledger.Grouping;

/// <summary>Weighted terms of one thing to be grouped: numbers of terms in rising order, and their weights. Immutable.</summary>
internal sealed class Bag
{
    /// <summary>Longest bag kept when bags are joined: the heaviest terms stay, so that joining costs the same however large a group grows.</summary>
    public const int Longest = 256;
    private readonly int[] _terms;
    private readonly double[] _weights;

    private Bag(int[] terms, double[] weights)
    {
        (_terms, _weights) = (terms, weights);
        Norm = Math.Sqrt(weights.Sum(weight => weight * weight));
    }

    /// <summary>Euclidean length.</summary>
    public double Norm { get; }

    public ReadOnlySpan<int> Terms => _terms;

    public ReadOnlySpan<double> Weights => _weights;

    /// <summary>A bag of the terms with a weight above zero.</summary>
    public static Bag Of(IReadOnlyDictionary<int, double> weights)
    {
        var kept = weights.Where(pair => pair.Value > 0).OrderBy(pair => pair.Key).ToArray();
        return new Bag([.. kept.Select(pair => pair.Key)], [.. kept.Select(pair => pair.Value)]);
    }

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
        var sum = new Dictionary<int, double>();
        foreach (var (terms, weights) in new[] { (_terms, _weights), (other._terms, other._weights) })
        {
            for (var i = 0; i < terms.Length; i++)
                sum[terms[i]] = sum.GetValueOrDefault(terms[i]) + weights[i];
        }
        return Of(sum.Count <= Longest ? sum
            : sum.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(Longest).ToDictionary());
    }
}
