using System.Runtime.Intrinsics;
using Hearsay.Language.Neural;
using Xunit;

namespace Hearsay.Language.Tests.Neural;

public sealed class GateTests
{
    [Fact]
    public void The_logistic_function_is_that_of_the_books()
    {
        for (var x = -20f; x <= 20f; x += 0.01f)
            Assert.Equal(1 / (1 + Math.Exp(-x)), Gate.Logistic(Vector256.Create(x))[3], 5e-7);
    }

    [Theory]
    [InlineData(-1e30f, 0)]
    [InlineData(1e30f, 1)]
    public void Far_out_it_is_0_or_1(float x, float value) => Assert.Equal(value, Gate.Logistic(Vector256.Create(x))[0], 1e-6f);
}
