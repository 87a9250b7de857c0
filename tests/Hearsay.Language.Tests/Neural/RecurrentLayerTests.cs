using Hearsay.Language.Neural;
using Xunit;

namespace Hearsay.Language.Tests.Neural;

public sealed class RecurrentLayerTests
{
    [Theory]
    [InlineData(16)]
    [InlineData(32)]
    [InlineData(96)]
    public void A_layer_is_what_its_numbers_one_by_one_give_whatever_its_width(int width)
    {
        const int count = 7;
        var random = new Random(3);
        float[] Some(int length) => [.. Enumerable.Range(0, length).Select(_ => (random.NextSingle() * 4) - 2)];
        var (weights, inputs, gates) = (Some(4 * width), Some(count * width), Some(count * 3 * width));
        var (expected, outputs) = (Plainly(width, weights, inputs, [.. gates], count), new float[count * width]);

        RecurrentLayer.Forward(width, weights, inputs, gates, new float[count * width], outputs, count);

        for (var i = 0; i < outputs.Length; i++)
            Assert.Equal(expected[i], outputs[i], 1e-4f);
    }

    private static float[] Plainly(int width, float[] weights, float[] inputs, float[] gates, int count)
    {
        var outputs = new float[count * width];
        for (var lane = 0; lane < width; lane++)
        {
            var state = 0f;
            for (var step = 0; step < count; step++)
            {
                var token = lane < width / 2 ? step : count - 1 - step;
                var at = (token * 3 * width) + lane;
                var forget = Logistic((weights[lane] * state) + gates[at + width] + weights[(2 * width) + lane]);
                var highway = Logistic((weights[width + lane] * state) + gates[at + (2 * width)] + weights[(3 * width) + lane]);
                state = (forget * state) + ((1 - forget) * gates[at]);
                outputs[(token * width) + lane] = (highway * state) + ((1 - highway) * inputs[(token * width) + lane]);
            }
        }
        return outputs;
    }

    private static float Logistic(float x) => 1 / (1 + MathF.Exp(-x));
}
