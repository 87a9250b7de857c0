using Hearsay.Reader.Manner;
using Hearsay.Reader.Tellings;

namespace Hearsay.Reader.Tests.Tellings;

public sealed class CueFamiliesTests
{
    [Fact]
    public void Each_family_of_the_table_has_cues()
    {
        var known = WordTable.Read("cues.tsv", 9).Select(row => row[2]).ToHashSet();

        Assert.All(WordTable.Read("telling-families.tsv", 2).SelectMany(row => row[1].Split(' ')), family => Assert.Contains(family, known));
    }

    [Theory]
    [InlineData("clause", "say", true)]
    [InlineData("clause", "hope", false)]
    [InlineData("answer", "say", false)]
    [InlineData("clause", "table", false)]
    public void A_rule_takes_the_cues_of_its_families(string rule, string verb, bool taken) => Assert.Equal(taken, CueFamilies.Of(rule).Hold(verb, CueClass.Verb));
}
