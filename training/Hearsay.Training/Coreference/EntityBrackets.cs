using System.Globalization;

namespace Hearsay.Training.Coreference;

/// <summary>
/// Reads the nested brackets of the <c>Entity</c> notes of a CoNLL-U file (the universal format of CorefUD, as GUM uses it): <c>(3-person-new-...</c> opens a mention of entity 3, <c>3)</c> closes the
/// one of it that was opened last, <c>(3-person-new-...)</c> does both. One for each text; not thread-safe.
/// </summary>
internal sealed class EntityBrackets
{
    private readonly Dictionary<int, Stack<(int First, string Kind)>> _open = [];

    /// <summary>Reads the note of one token.</summary>
    /// <param name="note">What stands behind <c>Entity=</c>.</param>
    /// <param name="token">The token's index.</param>
    /// <returns>The mentions that end with the token.</returns>
    public IEnumerable<(int First, int Entity, string Kind)> Read(string note, int token)
    {
        var ended = new List<(int, int, string)>();
        for (var at = 0; at < note.Length;)
        {
            var opens = note[at] == '(';
            var start = opens ? at + 1 : at;
            var end = note.IndexOfAny(['(', ')'], start) is >= 0 and var found ? found : note.Length;
            var cells = note[start..end].Split('-');
            var entity = int.Parse(cells[0].Split('[')[0], CultureInfo.InvariantCulture);
            if (opens)
                Opened(entity).Push((token, cells.Length > 1 ? cells[1] : ""));
            var closes = end < note.Length && note[end] == ')';
            if (closes && Opened(entity).TryPop(out var mention))
                ended.Add((mention.First, entity, mention.Kind));
            at = closes ? end + 1 : end;
        }
        return ended;
    }

    private Stack<(int First, string Kind)> Opened(int entity)
    {
        if (!_open.TryGetValue(entity, out var stack))
            _open[entity] = stack = new Stack<(int, string)>();
        return stack;
    }
}
