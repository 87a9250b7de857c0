using Hearsay.Language.Neural;
using Xunit;

namespace Hearsay.Language.Tests.Neural;

public sealed class GateTests
{
    [Fact]
    public void The_logistic_function_is_that_of_the_books()
    {
        for (var x = -20f; x <= 20f; x += 0.01f)
            Assert.Equal(1 / (1 + Math.Exp(-x)), Logistic<Lanes8>(x), 5e-7);
    }

    [Fact]
    public void It_is_the_same_to_the_bit_in_registers_of_any_width()
    {
        for (var x = -20f; x <= 20f; x += 0.01f)
            Assert.Equal(BitConverter.SingleToInt32Bits(Logistic<Lanes8>(x)), BitConverter.SingleToInt32Bits(Logistic<Lanes16>(x)));
    }

    [Theory]
    [InlineData(-1e30f, 0)]
    [InlineData(1e30f, 1)]
    public void Far_out_it_is_0_or_1(float x, float value) => Assert.Equal(value, Logistic<Lanes8>(x), 1e-6f);

    private static float Logistic<T>(float x)
        where T : struct, ILanes<T>
    {
        var values = new float[16];
        Gate.Logistic(T.Of(x)).Store(ref values[0], 0);
        Assert.All(values[1..T.Count], value => Assert.Equal(values[0], value));
        return values[0];
    }
}
