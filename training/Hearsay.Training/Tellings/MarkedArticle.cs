using System.Collections.Immutable;
using System.Text.Json;
using Hearsay.Training.Corpora;

namespace Hearsay.Training.Tellings;

/// <summary>One article of PolNeAR with its hand-marked attribution relations; spans in UTF-16 code units.</summary>
internal sealed record MarkedArticle(string Id, string Text, ImmutableArray<MarkedRelation> Relations)
{
    /// <summary>Reads a gzipped JSON Lines file of the corpus.</summary>
    public static IEnumerable<MarkedArticle> ReadAll(string path) => GzipLines.Of(path).Select(Read);

    private static MarkedArticle Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        var text = json.RootElement.GetProperty("text").GetString()!;
        var places = new CodePoints(text);
        var relations = json.RootElement.GetProperty("statements").EnumerateArray()
            .Select(s => new MarkedRelation(Spans(s, "source", places), Spans(s, "cue", places), Spans(s, "content", places)));
        return new MarkedArticle(json.RootElement.GetProperty("id").GetString()!, text, [.. relations]);
    }

    private static ImmutableArray<Span> Spans(JsonElement statement, string name, CodePoints places) =>
        [.. statement.GetProperty(name).EnumerateArray().Select(p => new Span(places.Offset(p[0].GetInt32()), places.Offset(p[1].GetInt32())))];
}
