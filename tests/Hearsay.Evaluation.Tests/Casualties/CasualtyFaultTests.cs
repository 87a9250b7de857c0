using Hearsay.Evaluation.Casualties;
using Hearsay.Evaluation.Errors;

namespace Hearsay.Evaluation.Tests.Casualties;

public sealed class CasualtyFaultTests
{
    private static readonly VictimGroup NineDead = new([(9, 9)], Harm.Death, Optional: false);

    [Fact]
    public void The_same_is_no_error() => Assert.Empty(Kinds([NineDead], Read(0, 9, "died")));

    [Theory]
    [InlineData(9, null, "casualty-outcome-none")]
    [InlineData(9, "buried", "casualty-outcome-other")]
    [InlineData(9, "hurt", "casualty-harm")]
    public void A_number_with_another_outcome_is_apart_from_one_without(int number, string? outcome, string kind) => Assert.Equal(kind, Kinds([NineDead], Read(0, number, outcome))[0]);

    [Fact]
    public void Other_ends_are_apart_from_another_number()
    {
        Assert.Equal(["casualty-bound", "casualty-told-bound"], Kinds([NineDead], Read(0, 9, "died") with { High = null }));
        Assert.Equal(["casualty-number", "casualty-told-other"], Kinds([NineDead], Read(0, 8, "died")));
        Assert.Equal(["casualty-missed"], Kinds([NineDead], Read(0, 8, "sold")));
    }

    [Fact]
    public void Two_groups_cannot_have_one_figure() => Assert.Equal(["casualty-shared"], Kinds([NineDead, NineDead with { Effects = Harm.Death | Harm.Injury }], Read(0, 9, "died")));

    [Fact]
    public void A_figure_that_the_key_leaves_out_is_told_by_what_it_is()
    {
        var right = Read(0, 9, "died");

        Assert.Equal(["casualty-told-part"], Kinds([NineDead], right, Read(5, 4, "died") with { PartOf = "f0" }));
        Assert.Equal(["casualty-told-period"], Kinds([NineDead], right, Read(5, 40, "died") with { Period = "in ten years" }));
        Assert.Equal(["casualty-told-vague"], Kinds([NineDead], right, Read(5, 12, "died") with { High = 120 }));
    }

    private static string[] Kinds(VictimGroup[] victims, params Figure[] read)
    {
        string[] kinds = [.. CasualtyFaults.Of(victims, read)];
        Assert.All(kinds, kind => Assert.Contains(kind, ErrorKind.All.Where(known => known.Group is ErrorKind.CasualtyMissed or ErrorKind.CasualtyTold).Select(known => known.Name)));
        return kinds;
    }

    private static Figure Read(int at, decimal number, string? outcome) =>
        new() { Id = $"f{at}", Kind = FigureKind.Count, Span = new Span(at, at + 2), Low = number, High = number, Unit = "count", Counted = "sailor", Outcome = outcome };
}
