using Hearsay.Ledger.Filing;
using Hearsay.Ledger.Questions;

namespace Hearsay.Ledger.Tests.Questions;

public sealed class IdsTests
{
    [Fact]
    public void One_content_told_by_two_has_an_id_for_each()
    {
        var reading = Piles.Dam("a").Says("Ida Brandt", "nobody was on the quay").Build();
        var told = reading.Statements[0];
        var filed = new FiledReport(0, reading with { Statements = [told, told with { Id = "s9", Origin = "Jon Falk" }] });
        var item = new Item("a", told.Content[0], told.Id, null);

        Assert.NotEqual(Ids.OfQuestion(filed, item), Ids.OfQuestion(filed, item with { Statement = "s9" }));
        Assert.Equal(Ids.OfQuestion(new FiledReport(0, reading), item), Ids.OfQuestion(filed, item));
    }
}
