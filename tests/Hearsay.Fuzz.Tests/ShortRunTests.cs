using System.Text;
using Hearsay.Fuzz.Mutating;
using Hearsay.Fuzz.Targets;

namespace Hearsay.Fuzz.Tests;

public sealed class ShortRunTests
{
    private const int Inputs = 200;

    public static TheoryData<string> Targets => [.. AllTargets.List.Select(target => target.Name)];

    [Theory]
    [MemberData(nameof(Targets))]
    public void A_reader_survives_its_seeds_and_what_chance_makes_of_them(string name)
    {
        var (read, finding) = ShortRun.Of(AllTargets.Named(name)!, Seeds.Of(name), 7, read => read >= Inputs);

        Assert.True(finding is null, $"{finding?.Reason}\n{Convert.ToBase64String(finding?.Input ?? [])}");
        Assert.True(read >= Inputs, $"{read} inputs were read");
    }

    [Fact]
    public void The_same_seed_gives_the_same_inputs()
    {
        byte[][] seeds = [Encoding.UTF8.GetBytes("The crane fell at noon."), [1, 2, 3]];
        var (one, other, third) = (new Mutator(seeds, 5), new Mutator(seeds, 5), new Mutator(seeds, 6));
        var made = Enumerable.Range(0, 50).Select(_ => Convert.ToHexString(one.Next())).ToList();

        Assert.Equal(made, Enumerable.Range(0, 50).Select(_ => Convert.ToHexString(other.Next())));
        Assert.NotEqual(made, Enumerable.Range(0, 50).Select(_ => Convert.ToHexString(third.Next())));
        Assert.True(made.Distinct().Count() > 40);
    }

    [Fact]
    public void What_a_reader_throws_is_found_with_its_input()
    {
        var target = new FuzzTarget("touchy", bytes =>
        {
            if (bytes.Length > 3)
                throw new InvalidOperationException("too long");
        });

        var (_, finding) = ShortRun.Of(target, ["abc"u8.ToArray()], 1, read => read > 10_000);

        Assert.NotNull(finding);
        Assert.True(finding.Input.Length > 3);
        Assert.Contains("too long", finding.Reason, StringComparison.Ordinal);
    }
}
