using Hearsay.Language.Tokens;
using Xunit;

namespace Hearsay.Language.Tests.Tokens;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("The well-known envoy left.", "The|well-known|envoy|left|.")]
    [InlineData("It's Orla's; they're here, aren't they?", "It|'s|Orla|'s|;|they|'re|here|,|are|n't|they|?")]
    [InlineData("She can’t and won’t.", "She|ca|n’t|and|wo|n’t|.")]
    [InlineData("“Go,” he said.", "“|Go|,|”|he|said|.")]
    [InlineData("\"Go,\" he said.", "\"|Go|,|\"|he|said|.")]
    [InlineData("the Varans' boats", "the|Varans|'|boats")]
    [InlineData("Mr. J. Ota of Dr. Ito's clinic", "Mr.|J.|Ota|of|Dr.|Ito|'s|clinic")]
    [InlineData("the U.S. envoy at 5 p.m. today", "the|U.S.|envoy|at|5|p.m.|today")]
    [InlineData("12,000 and 3.5 and 20,000-25,000", "12,000|and|3.5|and|20,000-25,000")]
    [InlineData("in 2019,2020 and 1,50", "in|2019|,|2020|and|1|,|50")]
    [InlineData("$5 or 20% or €3.5bn or US$4", "$|5|or|20|%|or|€|3.5bn|or|US$|4")]
    [InlineData("Well... no… so", "Well|...|no|…|so")]
    [InlineData("one . . . two", "one|. . .|two")]
    [InlineData("see https://a.example/x?y=1. Then", "see|https://a.example/x?y=1|.|Then")]
    [InlineData("write to desk@paper.example today", "write|to|desk@paper.example|today")]
    [InlineData("a pause -- then—nothing", "a|pause|--|then|—|nothing")]
    [InlineData("No. 4 said no. Nobody", "No.|4|said|no|.|Nobody")]
    [InlineData("O'Brien and Ma'aleh", "O'Brien|and|Ma'aleh")]
    [InlineData("in the '80s and ’16", "in|the|'80s|and|’16")]
    [InlineData("[FLA] (north)", "[|FLA|]|(|north|)")]
    [InlineData("at 10:30, 3/4 full, AT&T", "at|10:30|,|3/4|full|,|AT&T")]
    [InlineData("They cannot stay", "They|can|not|stay")]
    [InlineData("the end.Then", "the|end|.|Then")]
    [InlineData("-5 to .5 degrees", "-5|to|.5|degrees")]
    [InlineData("What?! Never!!!", "What|?!|Never|!!!")]
    [InlineData("on the 30th.https://a.example/x", "on|the|30th|.|https://a.example/x")]
    [InlineData("@desk says #varan 🙂", "@desk|says|#varan|🙂")]
    public void Text_is_cut_as_the_Penn_Treebank_does(string text, string expected)
    {
        Assert.Equal(expected, string.Join('|', Words(text)));
    }

    [Fact]
    public void Tokens_are_in_order_and_leave_out_only_blanks()
    {
        const string Text = "A\u200bb  \u0007“c”\u00a0d\u00ade ’ \ud800 x' 'y ''z`` <b> <<<";
        var tokens = Tokens(Text);
        var at = 0;
        foreach (var token in tokens)
        {
            Assert.True(token.Start >= at && token.Length > 0);
            Assert.All(Text[at..token.Start], c => Assert.True(Characters.IsBlank(c)));
            at = token.End;
        }
        Assert.Equal(Text.Length, at);
    }

    [Theory]
    [InlineData('a')]
    [InlineData('.')]
    [InlineData('<')]
    [InlineData('\'')]
    [InlineData('-')]
    [InlineData('1')]
    [InlineData('\u0301')]
    [InlineData('?')]
    public void A_million_of_one_character_make_tokens_of_bounded_length(char c)
    {
        var tokens = Tokens(new string(c, 1_000_000));
        Assert.Equal(1_000_000, tokens.Sum(token => token.Length));
        Assert.All(tokens, token => Assert.InRange(token.Length, 1, Tokenizer.LongestToken + 1));
    }

    private static IEnumerable<string> Words(string text) => Tokens(text).Select(token => token.In(text));

    private static List<Span> Tokens(string text)
    {
        var tokens = new List<Span>();
        Tokenizer.Tokenize(text, new Span(0, text.Length), tokens);
        return tokens;
    }
}
