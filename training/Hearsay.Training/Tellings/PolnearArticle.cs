using System.Collections.Immutable;
using System.IO.Compression;
using System.Text.Json;

namespace Hearsay.Training.Tellings;

/// <summary>One article of PolNeAR with its attribution relations; spans in UTF-16 code units.</summary>
internal sealed record PolnearArticle(string Id, string Text, ImmutableArray<PolnearRelation> Relations)
{
    /// <summary>Reads a gzipped JSON Lines file of the corpus.</summary>
    public static IEnumerable<PolnearArticle> ReadAll(string path)
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (lines.ReadLine() is { } line)
            yield return Read(line);
    }

    private static PolnearArticle Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        var text = json.RootElement.GetProperty("text").GetString()!;
        var offsets = Utf16Offsets(text);
        var relations = json.RootElement.GetProperty("statements").EnumerateArray()
            .Select(s => new PolnearRelation(Spans(s, "source", offsets), Spans(s, "cue", offsets), Spans(s, "content", offsets)));
        return new PolnearArticle(json.RootElement.GetProperty("id").GetString()!, text, [.. relations]);
    }

    private static ImmutableArray<Span> Spans(JsonElement statement, string name, int[] offsets) =>
        [.. statement.GetProperty(name).EnumerateArray().Select(p => new Span(offsets[p[0].GetInt32()], offsets[p[1].GetInt32()]))];

    // The corpus counts code points.
    private static int[] Utf16Offsets(string text)
    {
        var offsets = new List<int>(text.Length + 1);
        for (var i = 0; i < text.Length; i += i + 1 < text.Length && char.IsSurrogatePair(text, i) ? 2 : 1)
            offsets.Add(i);
        offsets.Add(text.Length);
        return [.. offsets];
    }
}
