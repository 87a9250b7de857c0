using Hearsay.Intake;

namespace Hearsay.Cli.Commands;

/// <summary>What <c>add</c> was asked to do.</summary>
/// <param name="Settles">Whether the brief is made at the end.</param>
internal sealed record AddInputs(string[] Paths, string Ledger, bool Resume, bool Settles, string Format, int Threads, IntakeLimits Limits);
