using Hearsay.Training.Coreference;
using Xunit;

namespace Hearsay.Language.Tests.Training;

public sealed class EntityBracketsTests
{
    [Fact]
    public void Nested_brackets_open_and_close_in_one_note()
    {
        var brackets = new EntityBrackets();
        Assert.Equal([(0, 2, "place")], brackets.Read("(1-person-new-cf1-1-sgl(2-place-new-cf2-1-coref-Greyfell)", 0));
        Assert.Empty(brackets.Read("(3-event-new-cf3-1-sgl", 1));
        Assert.Equal([(1, 3, "event"), (0, 1, "person")], brackets.Read("3)1)", 2));
    }

    [Fact]
    public void A_mention_closes_the_one_of_its_entity_that_was_opened_last()
    {
        var brackets = new EntityBrackets();
        Assert.Empty(brackets.Read("(7-time-new-cf1-1-coref", 0));
        Assert.Empty(brackets.Read("(7-time-new-cf1-2-appos", 2));
        Assert.Equal([(2, 7, "time"), (0, 7, "time")], brackets.Read("7)7)", 4));
    }

    [Fact]
    public void A_bracket_that_was_never_opened_is_passed_over()
    {
        Assert.Empty(new EntityBrackets().Read("4)", 3));
    }
}
