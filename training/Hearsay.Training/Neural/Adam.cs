namespace Hearsay.Training.Neural;

/// <summary>Steps down a gradient, each weight at its own pace (Kingma and Ba 2015).</summary>
internal static class Adam
{
    private const float First = 0.9f, Second = 0.98f, Tiny = 1e-8f;

    /// <summary>What the rate of step <paramref name="step"/>, from 1, is multiplied with, as the averages begin at nothing.</summary>
    public static float Correction(int step) => MathF.Sqrt(1 - MathF.Pow(Second, step)) / (1 - MathF.Pow(First, step));

    /// <summary>One step; what was kept of earlier steps fades as often as <paramref name="steps"/> have gone by.</summary>
    public static void Step(Span<float> weights, Span<float> first, Span<float> second, ReadOnlySpan<float> gradients, float scale, float rate, int steps = 1)
    {
        var (fadeFirst, fadeSecond) = (MathF.Pow(First, steps), MathF.Pow(Second, steps));
        for (var i = 0; i < weights.Length; i++)
        {
            var gradient = gradients[i] * scale;
            first[i] = (first[i] * fadeFirst) + ((1 - First) * gradient);
            second[i] = (second[i] * fadeSecond) + ((1 - Second) * gradient * gradient);
            weights[i] -= rate * first[i] / (MathF.Sqrt(second[i]) + Tiny);
        }
    }
}
