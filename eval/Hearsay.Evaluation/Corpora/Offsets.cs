using System.Text.Json;

namespace Hearsay.Evaluation.Corpora;

/// <summary>Spans as corpora write them: <c>[start, end]</c>, the end left out, counted in code points.</summary>
internal static class Offsets
{
    public static Span One(JsonElement pair) => new(pair[0].GetInt32(), pair[1].GetInt32());

    public static Span[] All(JsonElement pairs) => [.. pairs.EnumerateArray().Select(One)];
}
