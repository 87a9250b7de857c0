using System.Collections.Frozen;
using Hearsay.Reader.Manner;

namespace Hearsay.Reader.Tellings;

/// <summary>Which families of cues a rule of tellings takes. Immutable, thread-safe.</summary>
internal sealed class CueFamilies
{
    private static readonly FrozenDictionary<string, CueFamilies> Rules =
        WordTable.Read("telling-families.tsv", 2).ToFrozenDictionary(row => row[0], row => new CueFamilies(row[1]), StringComparer.Ordinal);

    private readonly FrozenSet<string> _families;

    private CueFamilies(string families) => _families = families.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <exception cref="KeyNotFoundException">The table has no such rule.</exception>
    public static CueFamilies Of(string rule) => Rules[rule];

    /// <summary>Whether the word is a cue of its class, in one of the families.</summary>
    public bool Hold(string lemma, CueClass wordClass) => CueLexicon.Default.Lookup(lemma, wordClass) is { } cue && _families.Contains(cue.Family);
}
