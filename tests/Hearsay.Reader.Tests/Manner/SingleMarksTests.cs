using FsCheck;
using FsCheck.Fluent;
using Hearsay.Reader.Manner;
using Xunit;

namespace Hearsay.Reader.Tests.Manner;

public sealed class SingleMarksTests
{
    [Theory]
    [InlineData("‘It fell,’ she said.", "“It fell,” she said.")]
    [InlineData("'It fell,' she said.", "“It fell,” she said.")]
    [InlineData("‘The keepers’ house fell,’ she said.", "“The keepers’ house fell,” she said.")]
    [InlineData("She spoke of ‘sick lies’ and left.", "She spoke of “sick lies” and left.")]
    [InlineData("‘He said “no”,’ she said.", "“He said ‘no’,” she said.")]
    [InlineData("‘It fell.\n\n‘Then it burned,’ she said.", "“It fell.\n\n“Then it burned,” she said.")]
    public void A_quotation_between_single_marks_gets_double_ones(string text, string expected) => Assert.Equal(expected, SingleMarks.Doubled(text));

    [Theory]
    [InlineData("The keepers' house and the wardens’ boat burned.")]
    [InlineData("It’s rock 'n' roll of the '90s, ’tis said.")]
    [InlineData("“He said ‘no’ to me,” she said.")]
    [InlineData("She said: ‘It fell.\n\nIt burned.")]
    public void An_apostrophe_and_a_quotation_inside_of_one_stay(string text) => Assert.Same(text, SingleMarks.Doubled(text));

    [Fact]
    public void A_text_stays_as_long_as_it_was_and_changes_in_nothing_but_marks() => Prop.ForAll(
        Gen.Elements("‘", "’", "'", "“", "”", "\"", "as", " ", ".", "\n", "\n\n").ListOf().Select(string.Concat).ToArbitrary(), text =>
        {
            var doubled = SingleMarks.Doubled(text);
            Assert.Equal(Bare(text), Bare(doubled));
        }).QuickCheckThrowOnFailure();

    private static string Bare(string text) => string.Concat(text.Select(letter => "‘’'“”\"".Contains(letter, StringComparison.Ordinal) ? '.' : letter));
}
