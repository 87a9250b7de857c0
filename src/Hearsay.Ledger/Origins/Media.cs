using System.Collections.Frozen;
using Hearsay.Ledger.Words;

namespace Hearsay.Ledger.Origins;

/// <summary>Who hands on news for a living: an outlet, or a news agency by its name. Thread-safe.</summary>
internal static class Media
{
    private static readonly FrozenSet<string> Marks = Table.Rows("media-words.tsv").SelectMany(row => Table.Words(row[0], ' ')).ToFrozenSet(StringComparer.Ordinal);

    public static bool Is(string name, OriginKind kind) =>
        kind == OriginKind.Outlet || kind is OriginKind.Agency or OriginKind.Organisation && TermReader.Words(name, new Span(0, name.Length)).Exists(word => Marks.Contains(word.Lower));
}
