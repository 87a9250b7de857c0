using Hearsay.Evaluation.Results;
using Hearsay.Evaluation.Stages;

namespace Hearsay.Evaluation.Floors;

/// <summary>Runs the stages that have floors and says which scores lie below.</summary>
internal sealed class FloorCheck(IReadOnlyList<Floor> floors, TextWriter output)
{
    /// <summary>One line a stage as it ends, one for every score below its floor, one for all stages whose data are not there.</summary>
    /// <returns>How many floors do not hold. A stage without its data breaks none.</returns>
    public int Run(IReadOnlyList<IStage> stages, EvaluationRun run)
    {
        var skipped = new List<string>();
        var broken = floors.Where(floor => stages.All(stage => stage.Name != floor.Stage)).Select(floor => $"{floor.Stage} {floor.Metric}: there is no stage of that name").ToList();
        foreach (var stage in stages.Where(stage => floors.Any(floor => floor.Stage == stage.Name)))
            if (stage.Missing(run) is not null)
                skipped.Add(stage.Name);
            else
                broken.AddRange(Check(stage, run));
        if (skipped.Count > 0)
            output.WriteLine($"skipped for want of data: {string.Join(", ", skipped)}");
        foreach (var breach in broken)
            output.WriteLine($"BELOW: {breach}");
        return broken.Count;
    }

    private List<string> Check(IStage stage, EvaluationRun run)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var scores = stage.Run(run).SelectMany(row => row.Metrics).ToDictionary(metric => metric.Name, metric => metric.Value);
        var broken = floors.Where(floor => floor.Stage == stage.Name).Select(floor => Breach(floor, scores)).OfType<string>().ToList();
        var held = floors.Count(floor => floor.Stage == stage.Name) - broken.Count;
        output.WriteLine(FormattableString.Invariant($"{stage.Name}: {held} floors held, {broken.Count} broken, {watch.Elapsed.TotalSeconds:0} s"));
        return broken;
    }

    private static string? Breach(Floor floor, Dictionary<string, double> scores) =>
        !scores.TryGetValue(floor.Metric, out var score) ? $"{floor.Stage} {floor.Metric}: the stage does not measure it"
        : score < floor.Least ? $"{floor.Stage} {floor.Metric}: found {Shown.Of(score)}, the floor is {Shown.Of(floor.Least)}"
        : null;
}
