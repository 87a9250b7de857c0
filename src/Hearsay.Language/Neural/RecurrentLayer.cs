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
    private const int Lanes = 8;

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
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Forward(int width, ReadOnlySpan<float> weights, ReadOnlySpan<float> inputs, Span<float> gates, Span<float> states, Span<float> outputs, int count)
    {
        ref var w = ref MemoryMarshal.GetReference(weights[..(WeightRows * width)]);
        ref var x = ref MemoryMarshal.GetReference(inputs[..(count * width)]);
        ref var g = ref MemoryMarshal.GetReference(gates[..(count * 3 * width)]);
        ref var s = ref MemoryMarshal.GetReference(states[..(count * width)]);
        ref var h = ref MemoryMarshal.GetReference(outputs[..(count * width)]);
        for (var lane = 0; lane < width; lane += Lanes)
        {
            var ofForget = Vector256.LoadUnsafe(ref w, (nuint)lane);
            var ofHighway = Vector256.LoadUnsafe(ref w, (nuint)(width + lane));
            var forgetBias = Vector256.LoadUnsafe(ref w, (nuint)((2 * width) + lane));
            var highwayBias = Vector256.LoadUnsafe(ref w, (nuint)((3 * width) + lane));
            var state = Vector256<float>.Zero;
            var backward = lane >= width / 2;
            for (var step = 0; step < count; step++)
            {
                var token = backward ? count - 1 - step : step;
                ref var gate = ref Unsafe.Add(ref g, (token * 3 * width) + lane);
                var at = (nuint)((token * width) + lane);
                var candidate = Vector256.LoadUnsafe(ref gate);
                var forget = Gate.Logistic(Vector256.FusedMultiplyAdd(ofForget, state, Vector256.LoadUnsafe(ref gate, (nuint)width) + forgetBias));
                var highway = Gate.Logistic(Vector256.FusedMultiplyAdd(ofHighway, state, Vector256.LoadUnsafe(ref gate, (nuint)(2 * width)) + highwayBias));
                state = Vector256.FusedMultiplyAdd(forget, state - candidate, candidate);
                var input = Vector256.LoadUnsafe(ref x, at);
                forget.StoreUnsafe(ref gate, (nuint)width);
                highway.StoreUnsafe(ref gate, (nuint)(2 * width));
                state.StoreUnsafe(ref s, at);
                Vector256.FusedMultiplyAdd(highway, state - input, input).StoreUnsafe(ref h, at);
            }
        }
    }
}
