using System.Collections.Frozen;

namespace Hearsay.Reader.Figures;

/// <summary>Phrases of one or more pieces, found forwards or backwards, the longest first. Immutable, thread-safe.</summary>
internal sealed class PhraseTable<T>
{
    private readonly FrozenDictionary<string, (string[] Keys, T Value)[]> _byFirst, _byLast;

    public PhraseTable(IEnumerable<(string[] Keys, T Value)> phrases)
    {
        var all = phrases.OrderByDescending(p => p.Keys.Length).ToArray();
        _byFirst = all.GroupBy(p => p.Keys[0]).ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        _byLast = all.GroupBy(p => p.Keys[^1]).ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The longest phrase that begins at piece <paramref name="at"/>; <paramref name="end"/> is behind its last piece.</summary>
    public bool TryMatch(PieceRun pieces, int at, out int end, out T value)
    {
        end = at;
        value = default!;
        if (at < 0 || at >= pieces.Count || pieces[at].Key.Length == 0 || !_byFirst.TryGetValue(pieces[at].Key, out var phrases))
            return false;
        foreach (var phrase in phrases)
            if (Matches(pieces, at, phrase.Keys))
            {
                (end, value) = (at + phrase.Keys.Length, phrase.Value);
                return true;
            }
        return false;
    }

    /// <summary>The longest phrase whose last piece is <paramref name="last"/>; <paramref name="first"/> is its first piece.</summary>
    public bool TryMatchBefore(PieceRun pieces, int last, out int first, out T value)
    {
        first = last;
        value = default!;
        if (last < 0 || last >= pieces.Count || pieces[last].Key.Length == 0 || !_byLast.TryGetValue(pieces[last].Key, out var phrases))
            return false;
        foreach (var phrase in phrases)
            if (Matches(pieces, last - phrase.Keys.Length + 1, phrase.Keys))
            {
                (first, value) = (last - phrase.Keys.Length + 1, phrase.Value);
                return true;
            }
        return false;
    }

    /// <summary>The first pieces of the phrases whose value fits.</summary>
    public IEnumerable<string> Firsts(Func<T, bool> fits) => _byFirst.Where(entry => entry.Value.Any(phrase => fits(phrase.Value))).Select(entry => entry.Key);

    private static bool Matches(PieceRun pieces, int at, string[] keys)
    {
        if (at < 0 || at + keys.Length > pieces.Count)
            return false;
        for (var i = 0; i < keys.Length; i++)
            if (!string.Equals(pieces[at + i].Key, keys[i], StringComparison.Ordinal))
                return false;
        return true;
    }
}
