using Hearsay.Ledger.Copies;
using Hearsay.Ledger.Filing;

namespace Hearsay.Ledger.Tests.Copies;

public sealed class SharedRunsTests
{
    private const int MostHolders = 3;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Shared_runs_are_counted_as_by_comparing_all_with_all(int seed)
    {
        var random = new Random(seed);
        var runs = Enumerable.Range(0, 12).Select(_ => Enumerable.Range(0, random.Next(60)).Select(_ => (ulong)random.Next(80) * 0x0333_3333_3333_3333).Distinct().Order().ToArray()).ToArray();
        var holders = runs.SelectMany(run => run).CountBy(run => run).ToDictionary();

        var shared = SharedRuns.Of(runs, MostHolders);

        for (var report = 0; report < runs.Length; report++)
        {
            var telling = runs[report].Where(run => holders[run] <= MostHolders).ToArray();
            Assert.Equal(telling.Length, shared.Telling[report]);
            for (var other = 0; other < runs.Length; other++)
                Assert.Equal(other == report ? 0 : telling.Intersect(runs[other]).Count(), shared.With[report].GetValueOrDefault(other));
        }
    }

    [Fact]
    public void The_first_and_the_last_run_there_can_be_are_counted()
    {
        var shared = SharedRuns.Of([[0, ulong.MaxValue], [0, ulong.MaxValue], []], MostHolders);

        Assert.Equal([2, 2, 0], shared.Telling);
        Assert.Equal(2, shared.With[0][1]);
    }

    [Theory]
    [InlineData("IDA'S DAM BROKE NEAR THE MILL")]
    [InlineData("Ida’s dam broke near the mill’s")]
    public void Capitals_and_the_form_of_an_apostrophe_make_no_other_run(string text) =>
        Assert.Equal(RunsOf("Ida's dam broke near the mill"), RunsOf(text));

    [Fact]
    public void A_run_that_comes_twice_is_held_once() => Assert.Equal(5, RunsOf("one two three four five one two three four five").Length);

    private static ulong[] RunsOf(string text) => Shingles.Of(new FiledReport(0, new Reading { Report = new Report { Id = "a", Text = text } }));
}
