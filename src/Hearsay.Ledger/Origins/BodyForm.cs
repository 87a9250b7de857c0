using System.Collections.Frozen;
using Hearsay.Ledger.Words;

namespace Hearsay.Ledger.Origins;

/// <summary>
/// The name of a body of a state as it is compared where the order of words tells nothing: "Russian Defence Ministry", "Russia's Ministry of Defense". And the intelligence service
/// that "South Korea's spy agency" means, where the state has one that is meant so (<c>services.tsv</c>). Thread-safe.
/// </summary>
internal static class BodyForm
{
    private const string American = "fense", British = "fence";
    private static readonly FrozenSet<string> Joints = new[] { "of", "for", "and", "the", "s" }.ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Agencies = new[] { "spy agency", "intelligence agency", "intelligence service", "spy service", "secret service" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Services =
        Table.Rows("services.tsv").ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>State and words, sorted; null for a name of less than a state and two other words.</summary>
    public static string? KeyOf(NameForm form) => States.Only(form.Name) is { } state && Rest(form, state) is { Length: > 1 } rest ? state + ": " + string.Join(' ', rest.Order(StringComparer.Ordinal)) : null;

    /// <summary>The <see cref="NameForm.Key"/> of the service that the description means; null for another name.</summary>
    public static string? ServiceOf(NameForm form) =>
        States.Only(form.Name) is { } state && Services.TryGetValue(state, out var service) && Agencies.Contains(string.Join(' ', Rest(form, state))) ? service : null;

    private static string[] Rest(NameForm form, string state) =>
        [.. form.Words.Where(word => !Joints.Contains(word) && !IsOf(word, state)).Select(word => word.EndsWith(British, StringComparison.Ordinal) ? word[..^British.Length] + American : word)];

    /// <summary>Whether the word is the state's name or adjective, or a part of one of two words.</summary>
    private static bool IsOf(string word, string state) => States.In(word, lowered: true).Contains(state) || States.NamesOf(state).Any(name => name.Split(' ').Contains(word));
}
