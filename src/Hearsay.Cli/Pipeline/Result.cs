using Hearsay.Intake;

namespace Hearsay.Cli.Pipeline;

/// <summary>What became of one input: a refusal, or a value where there is none.</summary>
internal readonly record struct Result<T>(Refusal? Refusal, T? Value);
