namespace Hearsay.Ledger.Copies;

/// <summary>What one report shares with others, of the runs of words that are no stock phrase.</summary>
/// <param name="Telling">How many such runs it has.</param>
/// <param name="With">How many it shares with each other one, by index; those with which it shares none are not in it.</param>
/// <param name="Held">Those that another holds too.</param>
/// <param name="HeldBy">For another by its index, runs that it holds: at least all those that both hold.</param>
internal sealed record Sharing(int Telling, IReadOnlyDictionary<int, int> With, IReadOnlyCollection<ulong> Held, Func<int, IReadOnlyCollection<ulong>> HeldBy);
