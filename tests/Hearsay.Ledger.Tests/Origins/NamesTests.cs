using Hearsay.Ledger.Decisions;
using Hearsay.Ledger.Origins;

namespace Hearsay.Ledger.Tests.Origins;

public sealed class NamesTests
{
    [Theory]
    [InlineData("Russian Defence Ministry", "Russia's Ministry of Defense", true)]
    [InlineData("Ministry of Defence of Ukraine", "Ukrainian Defence Ministry", true)]
    [InlineData("South Korea's Defence Ministry", "North Korean Ministry of Defence", false)]
    [InlineData("Russian officials", "Russia", false)]
    [InlineData("South Korea's spy agency", "National Intelligence Service", true)]
    [InlineData("Russia's spy agency", "National Intelligence Service", false)]
    [InlineData("South Korean officials", "National Intelligence Service", false)]
    public void Bodies_of_one_state_are_one_whatever_the_order_of_their_words(string one, string other, bool same)
    {
        var names = new Names([(one, OriginKind.Agency), (other, OriginKind.Agency)], Decided.None);

        Assert.Equal(same, names.Canonical(one) == names.Canonical(other));
    }

    [Theory]
    [InlineData("Falk", "Jon Falk")]
    [InlineData("Gen. Jon Falk", "Jon Falk")]
    [InlineData("Defence Minister Jon Falk", "Jon Falk")]
    public void A_surname_and_titles_lead_to_the_full_name(string other, string name)
    {
        var names = new Names([(name, OriginKind.Person), (other, OriginKind.Person), (name, OriginKind.Person)], Decided.None);

        Assert.Equal(names.Canonical(name), names.Canonical(other));
    }

    [Theory]
    [InlineData("Mykola Sydorenko", "Mikola Sydorenko")]
    [InlineData("Olena Zhurenskyy", "Olena Zhurensky")]
    [InlineData("René Álvarez", "Rene Alvarez")]
    [InlineData("Kim Jong Un", "Kim Jong-un")]
    public void Spellings_of_one_name_meet(string one, string other)
    {
        var names = new Names([(one, OriginKind.Person), (other, OriginKind.Person)], Decided.None);

        Assert.Equal(names.Canonical(one), names.Canonical(other));
    }

    [Theory]
    [InlineData("Jon Falk", "Eva Falk")]
    [InlineData("Jon Falk", "Jon Falk's father")]
    [InlineData("Jon Falk", "Jon Falk’s spokeswoman")]
    [InlineData("Jon Falk's sister", "Jon Falk's brother")]
    [InlineData("Ana Brel", "Ana Bral")]
    [InlineData("the health ministry", "the interior ministry")]
    [InlineData("North Harbour police", "South Harbour police")]
    public void Two_actors_are_never_made_one(string one, string other)
    {
        var names = new Names([(one, OriginKind.Person), (other, OriginKind.Person)], Decided.None);

        Assert.NotEqual(names.Canonical(one), names.Canonical(other));
    }

    [Fact]
    public void A_surname_that_two_bear_stays_by_itself()
    {
        var names = new Names([("Jon Falk", OriginKind.Person), ("Eva Falk", OriginKind.Person), ("Falk", OriginKind.Person)], Decided.None);

        Assert.Equal("Falk", names.Canonical("Falk"));
    }

    [Fact]
    public void Who_is_told_of_by_another_is_not_that_one()
    {
        var names = new Names([("former aide to President Falk", OriginKind.Person), ("aide to Falk", OriginKind.Person), ("Falk", OriginKind.Person)], Decided.None);

        Assert.Equal("Falk", names.Canonical("Falk"));
        Assert.Equal("aide to Falk", names.Canonical("aide to Falk"));
        Assert.Equal("former aide to President Falk", names.Canonical("former aide to President Falk"));
    }

    [Fact]
    public void An_abbreviation_leads_to_the_name_whose_initials_it_gives()
    {
        var names = new Names([("Institute for River Studies", OriginKind.Organisation), ("IRS", OriginKind.Organisation)], Decided.None);

        Assert.Equal("Institute for River Studies", names.Canonical("IRS"));
    }

    [Fact]
    public void Hidden_sources_are_never_made_one_with_a_name()
    {
        var names = new Names([("unnamed officials", OriginKind.Unnamed), ("officials", OriginKind.Group)], Decided.None);

        Assert.Equal("unnamed officials", names.Canonical("unnamed officials"));
    }
}
