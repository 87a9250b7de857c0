using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Tests.Store;

public sealed class ShownIdsTests
{
    private static readonly string One = "11111111a" + new string('0', 55), Same = "11111111b" + new string('0', 55), Other = "22222222" + new string('0', 56);

    [Fact]
    public void An_id_that_one_report_has_is_shown_plain() => Assert.Equal("a.txt", ShownIds.Of([("a.txt", One), ("b.txt", Other)])[One]);

    [Fact]
    public void Versions_of_a_report_are_told_apart_by_their_keys()
    {
        var shown = ShownIds.Of([("a.txt", One), ("a.txt", Other)]);

        Assert.Equal(("a.txt@11111111", "a.txt@22222222"), (shown[One], shown[Other]));
    }

    [Fact]
    public void Keys_that_begin_alike_are_shown_longer() => Assert.Equal("a.txt@11111111b", ShownIds.Of([("a.txt", One), ("a.txt", Same)])[Same]);

    [Fact]
    public void No_shown_id_is_another_reports_own()
    {
        var shown = ShownIds.Of([("a.txt", One), ("a.txt", Other), ("a.txt@11111111", Same)]);

        Assert.Equal(3, shown.Values.Distinct().Count());
    }

    [Fact]
    public void The_order_of_the_reports_changes_nothing()
    {
        (string, string)[] reports = [("a.txt", One), ("b.txt", Same), ("a.txt", Other)];

        Assert.Equal(ShownIds.Of(reports).OrderBy(pair => pair.Key), ShownIds.Of(reports.Reverse()).OrderBy(pair => pair.Key));
    }

    [Theory]
    [InlineData("a.txt", true)]
    [InlineData("a.txt@1111", true)]
    [InlineData("a.txt@11111111A", true)]
    [InlineData("a.txt@2", false)]
    [InlineData("a.txt@", false)]
    [InlineData("b.txt@1111", false)]
    public void A_report_goes_by_its_id_and_by_the_digits_of_its_key(string wanted, bool names) => Assert.Equal(names, ShownIds.Names(wanted, "a.txt", One));
}
