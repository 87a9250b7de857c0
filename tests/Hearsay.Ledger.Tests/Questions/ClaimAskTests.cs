using static Hearsay.Testing.Briefs.Piles;

namespace Hearsay.Ledger.Tests.Questions;

public sealed class ClaimAskTests
{
    [Theory]
    [InlineData("the harsh treatment of the miners at Oskarheim", "What of the harsh treatment of the miners at Oskarheim?")]
    [InlineData("for many miners this was a rare chance to leave Oskarheim", "What of \"for many miners this was a rare chance to leave Oskarheim\"?")]
    public void What_names_no_thing_stands_in_quotation_marks(string told, string ask) =>
        Assert.Equal(ask, Assert.Single(Brief(Dam("a").Says("Ida Brandt", told), Dam("b", "2031-05-03").Says("Eva Stam", told)).Questions).Ask);
}
