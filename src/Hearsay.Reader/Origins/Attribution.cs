namespace Hearsay.Reader.Origins;

/// <summary>On whose word a telling rests, and through whom.</summary>
/// <param name="Origin">The last in the chain; of a withheld word, who is silent.</param>
/// <param name="Via">The relays, the nearest to the report first.</param>
internal sealed record Attribution(Voice Origin, IReadOnlyList<Voice> Via);
