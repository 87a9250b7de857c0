using Hearsay.Intake;

namespace Hearsay.Cli.Commands;

/// <summary>What <c>add</c> was asked to do.</summary>
/// <param name="Settles">Whether the brief is made at the end.</param>
/// <param name="Readings">Whether the paths hold readings that were made elsewhere.</param>
internal sealed record AddInputs(string[] Paths, string Ledger, bool Resume, bool Settles, bool Readings, string Format, int Threads, IntakeLimits Limits);
