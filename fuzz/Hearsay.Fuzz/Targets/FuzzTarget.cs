namespace Hearsay.Fuzz.Targets;

/// <summary>One reader of bytes.</summary>
/// <param name="Name">The word on the command line, and the folder of its seeds.</param>
/// <param name="Read">Reads the bytes. What it may throw for bytes that are no such thing it catches itself: anything that leaves it is a fault.</param>
internal sealed record FuzzTarget(string Name, Action<byte[]> Read);
