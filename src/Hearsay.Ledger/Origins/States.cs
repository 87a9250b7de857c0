using System.Collections.Frozen;
using Hearsay.Ledger.Words;

namespace Hearsay.Ledger.Origins;

/// <summary>Which state a name or a description names: "South Korea's security agency", "Ukrainian officials". Thread-safe.</summary>
internal static class States
{
    /// <summary>What each state is called: its adjective first.</summary>
    private static readonly FrozenDictionary<string, string[]> Others = Table.Rows("nationalities.tsv").ToFrozenDictionary(row => row[0], row => Table.Words(row[1], ','), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Names = Others.SelectMany(pair => pair.Value.Select(name => (Name: name, State: pair.Key)))
        .ToFrozenDictionary(pair => pair.Name, pair => pair.State, StringComparer.Ordinal);

    /// <summary>"north korean" for North Korea; the name itself where no state bears it.</summary>
    public static string Adjective(string state) => Others.TryGetValue(state, out var names) ? names[0] : state;

    /// <summary>What else the state is called, adjectives too, in lower case; nothing where no state bears that name.</summary>
    public static IReadOnlyList<string> NamesOf(string state) => Others.GetValueOrDefault(state, []);

    /// <summary>The states named, each once, in the order of the text.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="lowered">Whether the text is in dictionary form: capitals tell nothing.</param>
    public static IReadOnlyList<string> In(string text, bool lowered = false)
    {
        var words = TermReader.Words(text, new Span(0, text.Length));
        var found = new List<string>();
        for (var at = 0; at < words.Count; at++)
        {
            var two = at + 1 < words.Count ? words[at].Lower + " " + words[at + 1].Lower : null;
            if (two is not null && Names.TryGetValue(two, out var state))
                at++;
            else if (!(lowered || words[at].Name) || lowered && words[at].Lower == "us" || !Names.TryGetValue(words[at].Lower, out state))
                continue;
            if (!found.Contains(state))
                found.Add(state);
        }
        return found;
    }

    /// <summary>The one state that the text names; null for none and for several.</summary>
    public static string? Only(string? text, bool lowered = false) => text is not null && In(text, lowered) is [var one] ? one : null;
}
