using Hearsay.Evaluation.Floors;
using Hearsay.Evaluation.Stages;

namespace Hearsay.Evaluation.Tests.Floors;

public sealed class FloorTests : IDisposable
{
    private readonly StringWriter _output = new();

    [Fact]
    public void A_score_at_its_floor_holds() => Assert.Equal(0, Broken(new Floor("tides", "height", 0.75)));

    [Fact]
    public void A_score_below_its_floor_is_named_with_both_numbers()
    {
        Assert.Equal(1, Broken(new Floor("tides", "height", 0.76)));
        Assert.Contains("BELOW: tides height: found .750, the floor is .760", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_floor_of_what_no_stage_measures_is_broken() =>
        Assert.Equal(2, Broken(new Floor("tides", "depth", 0.1), new Floor("winds", "force", 0.1)));

    [Fact]
    public void A_stage_without_its_data_is_skipped_in_one_line_and_breaks_nothing()
    {
        Assert.Equal(0, Broken(new Floor("moons", "phase", 0.9)));
        Assert.Equal("skipped for want of data: moons", _output.ToString().Trim());
    }

    [Fact]
    public void A_line_that_is_no_floor_is_refused_by_its_words() =>
        Assert.Contains("tides height", Assert.Throws<FormatException>(() => FloorTable.Read("# x\ntides height\n")).Message, StringComparison.Ordinal);

    [Fact]
    public void Every_floor_of_this_build_belongs_to_a_stage_and_stands_once()
    {
        var floors = FloorTable.Here();
        var stages = EvaluationCommand.Stages().Select(stage => stage.Name).ToList();

        Assert.All(floors, floor => Assert.Contains(floor.Stage, stages));
        Assert.All(stages, stage => Assert.Contains(stage, floors.Select(floor => floor.Stage)));
        Assert.Equal(floors.Count, floors.Select(floor => (floor.Stage, floor.Metric)).Distinct().Count());
    }

    public void Dispose() => _output.Dispose();

    private int Broken(params Floor[] floors) => new FloorCheck(floors, _output).Run(
        [new FixedStage("tides", null, new Metric("height", 0.75)), new FixedStage("moons", "moons.jsonl", new Metric("phase", 0))], new EvaluationRun("."));
}
