using Xunit;

namespace Hearsay.Tests;

public sealed class OutletNamesTests
{
    [Theory]
    [InlineData("AP", "The Associated Press", true)]
    [InlineData("afp", "Agence France-Presse", true)]
    [InlineData("The Plough", "Plough", true)]
    [InlineData("BBC News", "British Broadcasting Corporation", true)]
    [InlineData("AP", "AAP", false)]
    [InlineData("The Plough", "The Lantern", false)]
    [InlineData("The", "The", true)]
    public void Two_names_of_one_outlet_are_the_same(string one, string other, bool same) => Assert.Equal(same, OutletNames.AreSame(one, other));

    [Fact]
    public void An_outlet_beyond_the_table_has_its_own_name_alone() => Assert.Equal(["Plough"], OutletNames.All("The Plough"));

    [Fact]
    public void The_usual_name_comes_first() => Assert.Equal("Associated Press", OutletNames.Usual("A.P."));
}
