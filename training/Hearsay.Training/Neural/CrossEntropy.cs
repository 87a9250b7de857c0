namespace Hearsay.Training.Neural;

/// <summary>The loss of a softmax: minus the logarithm of what the right class is given.</summary>
internal static class CrossEntropy
{
    /// <summary>Replaces scores by the gradient of the loss, scaled; all zero where the right class is not known, and behind the classes.</summary>
    /// <param name="row">Scores of the classes; may be longer.</param>
    /// <param name="classes">How many there are.</param>
    /// <param name="right">The right one; -1 where it is not known.</param>
    /// <param name="scale">What the gradient is multiplied by.</param>
    /// <returns>The loss, not scaled.</returns>
    public static double Learn(Span<float> row, int classes, int right, float scale)
    {
        if (right < 0)
        {
            row.Clear();
            return 0;
        }
        var most = row[0];
        for (var i = 1; i < classes; i++)
            most = Math.Max(most, row[i]);
        var sum = 0f;
        for (var i = 0; i < classes; i++)
            sum += row[i] = MathF.Exp(row[i] - most);
        var share = row[right] / sum;
        for (var i = 0; i < classes; i++)
            row[i] *= scale / sum;
        row[right] -= scale;
        row[classes..].Clear();
        return -Math.Log(Math.Max(share, 1e-9f));
    }
}
