using Hearsay.Evaluation.Stages;

namespace Hearsay.Evaluation.Tests.Floors;

/// <summary>A stage that measures what it is told to.</summary>
internal sealed class FixedStage(string name, string? missing, params Metric[] metrics) : IStage
{
    public string Name => name;

    public string? Missing(EvaluationRun run) => missing;

    public IEnumerable<Row> Run(EvaluationRun run) => [new Row("an invented corpus", metrics)];
}
