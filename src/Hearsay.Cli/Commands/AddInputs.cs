using Hearsay.Intake;

namespace Hearsay.Cli.Commands;

/// <summary>What <c>add</c> was asked to do.</summary>
internal sealed record AddInputs(string[] Paths, string Ledger, bool Resume, string Format, int Threads, IntakeLimits Limits);
