using System.Diagnostics;
using System.Text.Json;
using Hearsay.Evaluation.Corpora;
using Hearsay.Evaluation.Stages;

namespace Hearsay.Evaluation.Synthetic;

/// <summary>
/// Copies, events, questions and origins on invented reports whose truth is known. They are read from <c>DATA/synthetic</c> (<c>reports.jsonl</c>, <c>truth.json</c>)
/// where that is there, else made by <c>DATA/../tools/generate</c>, which needs Python.
/// </summary>
internal sealed class SyntheticStage : IStage
{
    private const int Reports = 400;

    public string Name => "synthetic";

    public string? Missing(EvaluationRun run) => Path.Exists(run.At("synthetic", "truth.json")) ? null : run.Missing("../tools/generate");

    public IEnumerable<Row> Run(EvaluationRun run)
    {
        var given = run.At("synthetic");
        var made = Directory.Exists(given) ? null : Directory.CreateTempSubdirectory("hearsay-synthetic");
        try
        {
            if (made is not null)
                Generate(run.At("../tools/generate"), made.FullName);
            return [Score(run, made?.FullName ?? given)];
        }
        finally
        {
            made?.Delete(recursive: true);
        }
    }

    private Row Score(EvaluationRun run, string folder)
    {
        var truth = Truth.Read(JsonElement.Parse(File.ReadAllBytes(Path.Combine(folder, "truth.json"))));
        var brief = run.Brief(Name, run.Read(Name, CorpusFile.Reports(Path.Combine(folder, "reports.jsonl"))));
        return new Row($"copies and questions, {truth.Events.Count} invented reports", SyntheticScore.Of(truth, brief).Metrics());
    }

    /// <exception cref="InvalidDataException">The generator failed.</exception>
    private static void Generate(string generator, string folder)
    {
        var start = new ProcessStartInfo("python3", [generator, $"{Reports}", "--seed", "1", "--out", folder]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidDataException($"{generator} ended with code {process.ExitCode}: run it by hand to see why.");
    }
}
