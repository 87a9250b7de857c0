namespace Hearsay.Rules.Tests;

/// <summary>One place where a rule of the house does not hold.</summary>
/// <param name="Path">The file, from the root of the repository, with <c>/</c> between its parts.</param>
/// <param name="Line">Counted from 1.</param>
/// <param name="What">What was found and what to do about it.</param>
internal sealed record Breach(string Path, int Line, string What)
{
    public override string ToString() => $"{Path}:{Line}: {What}";
}
