using Xunit;

namespace Hearsay.Tests;

public sealed class ReportTests
{
    private static readonly Report Sample = new() { Id = "a", Text = "abc" };

    [Fact]
    public void A_text_is_known_by_its_sha_256() =>
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Sample.Sha256);

    [Fact]
    public void White_space_at_the_ends_is_part_of_the_text() =>
        Assert.NotEqual(Sample.Sha256, (Sample with { Text = "abc\n" }).Sha256);

    [Fact]
    public void Another_text_has_another_hash_even_when_the_first_was_asked_for()
    {
        _ = Sample.Sha256;

        Assert.Equal(new Report { Id = "a", Text = "abcd" }.Sha256, (Sample with { Text = "abcd" }).Sha256);
    }

    [Fact]
    public void To_ask_for_the_hash_does_not_make_a_report_another()
    {
        Report asked = new() { Id = "a", Text = "abc", Title = "b" }, other = new() { Id = "a", Text = "abc", Title = "b" };
        _ = asked.Sha256;

        Assert.Equal(other, asked with { Furniture = other.Furniture });
    }
}
