using Hearsay.Ledger.Briefs;
using Hearsay.Ledger.Views;

namespace Hearsay.Cli.Commands;

/// <summary>What a view of a ledger was asked for.</summary>
internal sealed record ViewRequest(string Ledger, string Format, ViewFilter Filter, BriefLayout Layout);
