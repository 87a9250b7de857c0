using Hearsay.Language.Casing;
using Xunit;

namespace Hearsay.Language.Tests.Casing;

public sealed class TrueCaserTests
{
    private static readonly TrueCaser Caser = new([KeyValuePair.Create("harbour", "harbour"), KeyValuePair.Create("nato", "NATO"), KeyValuePair.Create("*ters", "ters"), KeyValuePair.Create("*rters", "RTERS")]);

    [Theory]
    [InlineData("HARBOUR", false, "harbour")]
    [InlineData("HARBOUR", true, "Harbour")]
    [InlineData("NATO", false, "NATO")]
    [InlineData("VARGA", false, "Varga")]
    [InlineData("RAIDERS", false, "Raiders")]
    [InlineData("LOOTERS", false, "looters")]
    [InlineData("QUARTERS", false, "Quarters")]
    [InlineData("A", false, "A")]
    public void A_word_in_capitals_gets_its_usual_form(string word, bool capital, string usual)
    {
        var form = word.ToCharArray();
        Caser.Restore(form, capital);
        Assert.Equal(usual, new string(form));
    }

    [Theory]
    [InlineData("THE HARBOUR IS CLOSED", true)]
    [InlineData("THE HARBOUR IS CLOSED, said Orla Varga", false)]
    [InlineData("NATO", false)]
    public void Capitals_are_told_by_the_share_of_letters(string text, bool capitals)
    {
        Assert.Equal(capitals, Caser.IsCapitals(text));
    }
}
