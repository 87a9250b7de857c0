namespace Hearsay.Cli.Pipeline;

/// <summary>The models could not be loaded: nothing can be read.</summary>
internal sealed class LoadFailure(string message, Exception inner) : Exception(message, inner);
