using Hearsay.Ledger.Sqlite.Rows;

namespace Hearsay.Ledger.Sqlite.Tests.Rows;

public sealed class AheadTests
{
    [Fact]
    public void What_is_made_ahead_comes_in_order() => Assert.Equal(Enumerable.Range(0, 1000), Enumerable.Range(0, 1000).MadeAhead(3));

    [Fact]
    public void A_fault_of_the_maker_is_that_of_the_taker()
    {
        var taken = new List<int>();

        Assert.Throws<KeyNotFoundException>(() => taken.AddRange(Enumerable.Range(0, 10).Select(i => i < 5 ? i : throw new KeyNotFoundException()).MadeAhead(2)));
        Assert.Equal([0, 1, 2, 3, 4], taken);
    }

    [Fact]
    public void Who_stops_taking_stops_the_maker()
    {
        var made = 0;
        foreach (var thing in Enumerable.Range(0, int.MaxValue).Select(i => made = i).MadeAhead(4))
        {
            if (thing == 9)
                break;
        }

        Assert.InRange(made, 9, 9 + 4 + 2);
    }
}
