using System.Text.Json;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Verifying;

/// <summary>Holds the stored brief against one made again from the stored readings.</summary>
internal static class BriefComparison
{
    /// <summary>What differs first, as a fault; null where the two are the same to the byte.</summary>
    /// <param name="stored">It answers for what the store holds, and is whole.</param>
    /// <exception cref="LedgerException">A reading is broken.</exception>
    public static async Task<string?> RunAsync(ILedgerStore store, StoredBrief stored, CancellationToken cancel)
    {
        var made = BriefJson.WriteLine(await Settling.MadeAgainAsync(store, cancel).ConfigureAwait(false));
        return stored.Json.Span.SequenceEqual(made.Span) ? null : $"brief: {Difference(stored.Json, made)} not what the readings give";
    }

    private static string Difference(ReadOnlyMemory<byte> stored, ReadOnlyMemory<byte> made)
    {
        using JsonDocument found = JsonDocument.Parse(stored), expected = JsonDocument.Parse(made);
        foreach (var member in expected.RootElement.EnumerateObject())
        {
            if (!found.RootElement.TryGetProperty(member.Name, out var other))
                return $"it lacks {member.Name} and is";
            if (!JsonElement.DeepEquals(member.Value, other))
                return Place(member, other);
        }
        return "its form is";
    }

    /// <summary>Where in a list the two differ first, counted from 1; the list itself where one is longer.</summary>
    private static string Place(JsonProperty expected, JsonElement found)
    {
        if (expected.Value.ValueKind != JsonValueKind.Array || found.ValueKind != JsonValueKind.Array || found.GetArrayLength() != expected.Value.GetArrayLength())
            return $"{expected.Name} are";
        var at = expected.Value.EnumerateArray().Zip(found.EnumerateArray(), JsonElement.DeepEquals).TakeWhile(same => same).Count();
        return $"number {at + 1} of its {expected.Name} is";
    }
}
