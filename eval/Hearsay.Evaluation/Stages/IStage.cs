namespace Hearsay.Evaluation.Stages;

/// <summary>One part of the program, held against data that people marked by hand.</summary>
internal interface IStage
{
    /// <summary>The word on the command line and in the table of floors.</summary>
    string Name { get; }

    /// <summary>The first path that the stage needs and does not find; null where all data are there.</summary>
    string? Missing(EvaluationRun run);

    /// <summary>The scores. Only called where nothing is missing.</summary>
    IEnumerable<Row> Run(EvaluationRun run);
}
