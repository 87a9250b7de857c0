using System.Text;
using Hearsay.Intake.Readings;

namespace Hearsay.Intake.Tests;

public sealed class ReadingsMadeElsewhere
{
    private const string Whole = """{"report": {"id": "a", "text": "Rain fell, Ida Brandt said. Two drowned."}, "statements": [{"id": "s0", "source": [[11, 21]], "cue": [[22, 26]], "content": [[0, 9]], "origin": "Ida Brandt", "originKind": "person"}], "figures": [{"id": "f0", "kind": "count", "span": [28, 31], "low": 2, "high": 2, "unit": "count", "statement": null}]}""";

    [Fact]
    public void A_reading_comes_with_its_report()
    {
        var taken = Assert.IsType<Taken>(Assert.Single(Of(Whole)));

        Assert.Equal(("a", "Ida Brandt", 2m), (taken.Report.Id, Assert.Single(taken.Made!.Statements).Origin, Assert.Single(taken.Made.Figures).Low));
    }

    [Fact]
    public void What_this_program_printed_is_taken_as_it_was()
    {
        var reading = Assert.IsType<Taken>(Assert.Single(Of(Whole))).Made!;
        var again = Assert.IsType<Taken>(Assert.Single(Of(Encoding.UTF8.GetString(ReadingJson.Write(reading))))).Made!;

        Assert.Equal(ReadingJson.Write(reading), ReadingJson.Write(again));
    }

    [Theory]
    [InlineData("", OriginKind.Group)]
    [InlineData("""{"id": "a0", "name": "Ida Brandt", "kind": "person", "mentions": []}""", OriginKind.Person)]
    public void Where_no_kind_is_told_it_is_that_of_the_actor_else_nothing_is_supposed(string actor, OriginKind kind) =>
        Assert.Equal(kind, Assert.IsType<Taken>(Assert.Single(Of(Whole.Replace(", \"originKind\": \"person\"", "", StringComparison.Ordinal).Replace("\"statements\"", $"\"actors\": [{actor}], \"statements\"", StringComparison.Ordinal)))).Made!.Statements[0].OriginKind);

    [Theory]
    [InlineData("[11, 21]", "[11, 210]", "statement s0: [11, 210) is no stretch of its text of 40 characters")]
    [InlineData("[28, 31]", "[31, 28]", "it is no reading")]
    [InlineData("[28, 31]", "[28, 28]", "figure f0: [28, 28) is no stretch")]
    [InlineData("[28, 31]", "[-1, 4]", "it is no reading")]
    [InlineData("\"f0\"", "\"\"", "an id is empty")]
    [InlineData("\"statement\": null", "\"statement\": \"s7\"", "figure f0 is told in s7, which is no statement")]
    [InlineData("\"statement\": null", "\"partOf\": \"f0\"", "figure f0 is part of f0, which is no other figure")]
    [InlineData("\"cue\": [[22, 26]]", "\"cue\": [[22, 26]], \"parent\": \"s0\"", "statement s0 is told in s0, which is no other statement")]
    [InlineData("\"low\": 2", "\"low\": 3", "figure f0 has its low above its high")]
    [InlineData("\"low\": 2, \"high\": 2", "\"low\": null", "figure f0 has neither low nor high")]
    [InlineData("\"count\", \"span\"", "\"bogus\", \"span\"", "it is no reading")]
    [InlineData("\"origin\": \"Ida Brandt\", ", "", "statement lacks 'origin'")]
    [InlineData("\"id\": \"a\", ", "\"id\": \"a\", \"sha256\": \"00\", ", "its text is not the one that was read")]
    [InlineData("\"statements\": [{", "\"statements\": [{\"id\": \"s0\", \"source\": [], \"cue\": [[0, 4]], \"content\": [], \"origin\": \"x\", \"originKind\": \"person\"}, {", "statement s0 is there twice")]
    [InlineData("{\"report\"", "[{\"report\"", "it is no reading")]
    [InlineData("Rain fell", "\\u0000\\u0000\\u0000\\u0000\\u0000\\u0000\\u0000\\u0000\\u0000", "")]
    public void What_does_not_hang_together_is_refused_by_its_line_and_the_rest_goes_on(string part, string other, string reason)
    {
        var outcomes = Of($"{Whole}\n\n{Whole.Replace(part, other, StringComparison.Ordinal)}\n{Whole}").ToArray();

        Assert.Equal(3, outcomes.Length);
        var refusal = Assert.IsType<Refusal>(outcomes[1]);
        Assert.EndsWith(":3", refusal.Name, StringComparison.Ordinal);
        Assert.Contains(reason, refusal.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain("Hearsay.", refusal.Reason, StringComparison.Ordinal);
        Assert.All([outcomes[0], outcomes[2]], outcome => Assert.IsType<Taken>(outcome));
    }

    [Fact]
    public void A_line_longer_than_the_limit_is_refused_and_the_next_is_read()
    {
        var outcomes = new ReadingSource(new IntakeLimits { Line = 1000 }).Read(["-"], new MemoryStream(Encoding.UTF8.GetBytes(Whole.Replace("Rain", new string('x', 4000), StringComparison.Ordinal) + "\n" + Whole)), TestContext.Current.CancellationToken).ToArray();

        Assert.Contains("longer than 1000 bytes", Assert.IsType<Refusal>(outcomes[0]).Reason, StringComparison.Ordinal);
        Assert.IsType<Taken>(outcomes[1]);
    }

    [Fact]
    public void A_folder_and_a_file_that_is_not_there_are_refused()
    {
        using var folder = new TempFolder();

        Assert.All(new ReadingSource().Read([folder.Path, Path.Combine(folder.Path, "none.jsonl")], null, TestContext.Current.CancellationToken), outcome => Assert.IsType<Refusal>(outcome));
    }

    private static IEnumerable<Outcome> Of(string lines) => new ReadingSource().Read(["-"], new MemoryStream(Encoding.UTF8.GetBytes(lines)), TestContext.Current.CancellationToken);
}
