using System.Security.Cryptography;
using System.Text;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Tests.Store;

public sealed class ReportKeyTests
{
    private static readonly Report Plain = new() { Id = "a.txt", Text = "Rain fell." };

    [Fact]
    public void A_key_is_the_hash_of_netstrings_that_anybody_can_write()
    {
        var report = Plain with { Outlet = "Der Bär", Published = new PartialDate(2031, 5), PublishedBasis = DateBasis.Told };
        var fields = $"5:a.txt,64:{report.Sha256},-,8:Der Bär,-,7:2031-05,4:told,-,-,-,-,";

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(fields))), ReportKey.Of(report));
    }

    [Fact]
    public void The_path_is_no_part_of_the_key() => Assert.Equal(ReportKey.Of(Plain), ReportKey.Of(Plain with { Path = "reports/a.txt", Furniture = [new Span(0, 4)] }));

    [Fact]
    public void All_else_that_is_known_of_a_report_is()
    {
        Report[] versions =
        [
            Plain, Plain with { Id = "b.txt" }, Plain with { Text = "Rain fell" }, Plain with { Title = "x" }, Plain with { Outlet = "x" }, Plain with { Author = "x" },
            Plain with { Published = new PartialDate(2031) }, Plain with { PublishedBasis = DateBasis.Given }, Plain with { Dateline = "x" },
            Plain with { OriginalSource = "x" }, Plain with { Url = "x" }, Plain with { Language = "x" }, Plain with { Title = "" },
        ];

        Assert.Equal(versions.Length, versions.Select(ReportKey.Of).Distinct().Count());
    }

    [Fact]
    public void Fields_do_not_run_into_each_other() =>
        Assert.NotEqual(ReportKey.Of(Plain with { Title = "ab", Outlet = "c" }), ReportKey.Of(Plain with { Title = "a", Outlet = "bc" }));
}
