using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Hearsay.Language.Neural;

namespace Hearsay.Training.Neural;

/// <summary>The way back through <see cref="RecurrentLayer.Forward"/>.</summary>
internal readonly ref struct RecurrentGradient(int width, ReadOnlySpan<float> weights, Span<float> weightGradients)
{
    private const int Lanes = 8;

    private readonly ReadOnlySpan<float> _weights = weights;
    private readonly Span<float> _weightGradients = weightGradients;

    /// <summary>Replaces the gates of a sentence by the gradients of what went into them; adds to the gradients of inputs and weights.</summary>
    public void Back(ReadOnlySpan<float> inputs, Span<float> gates, ReadOnlySpan<float> states, ReadOnlySpan<float> outputGradients, Span<float> inputGradients, int count)
    {
        for (var lane = 0; lane < width; lane += Lanes)
        {
            var sums = default(Sums);
            var (ofForget, ofHighway, carried) = (Vector256.LoadUnsafe(in _weights[lane]), Vector256.LoadUnsafe(in _weights[width + lane]), Vector256<float>.Zero);
            var backward = lane >= width / 2;
            for (var step = count - 1; step >= 0; step--)
            {
                var token = backward ? count - 1 - step : step;
                var at = (token * width) + lane;
                var last = step == 0 ? Vector256<float>.Zero : Vector256.LoadUnsafe(in states[at + (backward ? width : -width)]);
                ref var gate = ref gates[(token * 3 * width) + lane];
                var (candidate, forget, highway) = (Vector256.LoadUnsafe(ref gate), Vector256.LoadUnsafe(ref gate, (nuint)width), Vector256.LoadUnsafe(ref gate, (nuint)(2 * width)));
                var output = Vector256.LoadUnsafe(in outputGradients[at]);
                var toHighway = output * (Vector256.LoadUnsafe(in states[at]) - Vector256.LoadUnsafe(in inputs[at])) * highway * (Vector256<float>.One - highway);
                var toState = (output * highway) + carried;
                var toForget = toState * (last - candidate) * forget * (Vector256<float>.One - forget);
                Add(ref inputGradients[at], output * (Vector256<float>.One - highway));
                (toState * (Vector256<float>.One - forget)).StoreUnsafe(ref gate);
                toForget.StoreUnsafe(ref gate, (nuint)width);
                toHighway.StoreUnsafe(ref gate, (nuint)(2 * width));
                carried = (toState * forget) + (toForget * ofForget) + (toHighway * ofHighway);
                sums.Add(toForget, toHighway, last);
            }
            sums.Store(_weightGradients, width, lane);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(ref float to, Vector256<float> what) => (Vector256.LoadUnsafe(ref to) + what).StoreUnsafe(ref to);

    /// <summary>What the steps of a sentence add to the gradients of the weights.</summary>
    private struct Sums
    {
        private Vector256<float> _ofForget, _ofHighway, _forgetBias, _highwayBias;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Add(Vector256<float> forget, Vector256<float> highway, Vector256<float> state)
        {
            _ofForget += forget * state;
            _ofHighway += highway * state;
            _forgetBias += forget;
            _highwayBias += highway;
        }

        public readonly void Store(Span<float> gradients, int width, int lane)
        {
            RecurrentGradient.Add(ref gradients[lane], _ofForget);
            RecurrentGradient.Add(ref gradients[width + lane], _ofHighway);
            RecurrentGradient.Add(ref gradients[(2 * width) + lane], _forgetBias);
            RecurrentGradient.Add(ref gradients[(3 * width) + lane], _highwayBias);
        }
    }
}
