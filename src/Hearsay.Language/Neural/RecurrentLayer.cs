using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Hearsay.Language.Neural;

/// <summary>
/// The part of a layer of simple recurrent units (Lei, Zhang, Wang, Dai and Artzi 2018) that goes along a sentence: the first half of the width from left to right, the
/// second from right to left. A token's row of <c>gates</c> holds, each as wide as the layer, the candidate, then what goes into the forget gate, then into the highway
/// gate; the latter two are replaced by the gates' values.
/// </summary>
public static class RecurrentLayer
{
    /// <summary>Rows of <see cref="Forward"/>'s weights: of the state into the forget gate and the highway gate, and the two gates' biases.</summary>
    public const int WeightRows = 4;

    /// <summary>Runs over one sentence.</summary>
    /// <param name="width">The width of the layer; half of it a multiple of 8.</param>
    /// <param name="weights">Four rows of the width: see <see cref="WeightRows"/>.</param>
    /// <param name="inputs">The layer's inputs, of the width, a row a token.</param>
    /// <param name="gates">Three times the width, a row a token; gates come back.</param>
    /// <param name="states">Comes back: the states, of the width, a row a token.</param>
    /// <param name="outputs">Comes back: the outputs, of the width, a row a token.</param>
    /// <param name="count">The number of tokens.</param>
    public static void Forward(int width, ReadOnlySpan<float> weights, ReadOnlySpan<float> inputs, Span<float> gates, Span<float> states, Span<float> outputs, int count)
    {
        if (Vector512.IsHardwareAccelerated && width / 2 % Lanes16.Count == 0)
            Forward<Lanes16>(width, weights, inputs, gates, states, outputs, count);
        else
            Forward<Lanes8>(width, weights, inputs, gates, states, outputs, count);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Forward<T>(int width, ReadOnlySpan<float> weights, ReadOnlySpan<float> inputs, Span<float> gates, Span<float> states, Span<float> outputs, int count)
        where T : struct, ILanes<T>
    {
        ref var w = ref MemoryMarshal.GetReference(weights[..(WeightRows * width)]);
        ref var x = ref MemoryMarshal.GetReference(inputs[..(count * width)]);
        ref var g = ref MemoryMarshal.GetReference(gates[..(count * 3 * width)]);
        ref var s = ref MemoryMarshal.GetReference(states[..(count * width)]);
        ref var h = ref MemoryMarshal.GetReference(outputs[..(count * width)]);
        for (var lane = 0; lane < width; lane += T.Count)
        {
            var (ofForget, ofHighway) = (T.Load(ref w, lane), T.Load(ref w, width + lane));
            var (forgetBias, highwayBias) = (T.Load(ref w, (2 * width) + lane), T.Load(ref w, (3 * width) + lane));
            var state = T.Of(0f);
            var backward = lane >= width / 2;
            for (var step = 0; step < count; step++)
            {
                var token = backward ? count - 1 - step : step;
                ref var gate = ref Unsafe.Add(ref g, (token * 3 * width) + lane);
                var at = (token * width) + lane;
                var candidate = T.Load(ref gate, 0);
                var forget = Gate.Logistic(T.MultiplyAdd(ofForget, state, T.Load(ref gate, width) + forgetBias));
                var highway = Gate.Logistic(T.MultiplyAdd(ofHighway, state, T.Load(ref gate, 2 * width) + highwayBias));
                state = T.MultiplyAdd(forget, state - candidate, candidate);
                var input = T.Load(ref x, at);
                forget.Store(ref gate, width);
                highway.Store(ref gate, 2 * width);
                state.Store(ref s, at);
                T.MultiplyAdd(highway, state - input, input).Store(ref h, at);
            }
        }
    }
}
