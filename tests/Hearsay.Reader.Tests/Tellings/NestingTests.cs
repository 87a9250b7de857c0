using Hearsay.Language;
using Hearsay.Reader.Tellings;

namespace Hearsay.Reader.Tests.Tellings;

public sealed class NestingTests
{
    [Fact]
    public void What_is_told_inside_a_content_names_the_outer_telling_as_parent()
    {
        var inner = new Telling([new(3, 4)], [new(4, 5)], [new(5, 9)]);
        var outer = new Telling([new(0, 1)], [new(1, 2)], [new(2, 9)]);
        Assert.Equal([-1, 0], Nesting.Arrange([inner, outer]).Select(t => t.Parent));
    }

    [Fact]
    public void The_nearest_of_several_outer_tellings_is_the_parent()
    {
        Telling[] tellings = [new([], [new(0, 1)], [new(1, 9)]), new([], [new(1, 2)], [new(2, 9)]), new([], [new(2, 3)], [new(3, 9)])];
        Assert.Equal([-1, 0, 1], Nesting.Arrange(tellings).Select(t => t.Parent));
    }

    [Fact]
    public void Tellings_that_only_meet_stand_side_by_side()
    {
        var first = new Telling([new(0, 1)], [new(1, 2)], [new(2, 6)]);
        var second = new Telling([new(3, 4)], [new(6, 7)], [new(7, 9)]);
        Assert.All(Nesting.Arrange([first, second]), t => Assert.Equal(-1, t.Parent));
    }
}
