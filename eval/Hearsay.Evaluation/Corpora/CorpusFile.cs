using System.IO.Compression;
using System.Text.Json;
using Hearsay.Intake;

namespace Hearsay.Evaluation.Corpora;

/// <summary>A corpus file as reports: each goes through intake as a line of JSON Lines, as it would from a user's hand.</summary>
internal static class CorpusFile
{
    private static readonly string[] Fields = ["id", "text", "title", "author", "published", "outlet", "url"];

    /// <summary>The rows of a file of JSON Lines, unpacked where the name ends in <c>.gz</c>.</summary>
    public static IEnumerable<JsonElement> Rows(string path)
    {
        using var file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (!string.IsNullOrWhiteSpace(line))
                yield return JsonElement.Parse(line);
    }

    /// <summary>The reports of a file of JSON Lines; a <c>publisher</c> is an outlet.</summary>
    public static IEnumerable<Report> Reports(string path) => Taken(Rows(path).Select(Line));

    /// <summary>NewsQuant: an array of sentences, numbered from 0.</summary>
    public static IEnumerable<Report> Sentences(JsonElement sentences) =>
        Taken(sentences.EnumerateArray().Select((sentence, number) => new Dictionary<string, string?>
        {
            ["id"] = $"{number}",
            ["text"] = sentence.GetProperty("text").GetString(),
        }));

    private static Dictionary<string, string?> Line(JsonElement row)
    {
        var line = new Dictionary<string, string?>();
        foreach (var field in Fields)
            if (Text(row, field) is { } value)
                line[field] = value;
        if (Text(row, "publisher") is { } publisher)
            line["outlet"] = publisher;
        return line;
    }

    private static string? Text(JsonElement row, string field) =>
        row.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;

    /// <exception cref="InvalidDataException">Intake refused one: the corpus is not what the stage takes it for.</exception>
    private static IEnumerable<Report> Taken(IEnumerable<Dictionary<string, string?>> lines)
    {
        using var stream = new MemoryStream();
        foreach (var line in lines)
        {
            JsonSerializer.Serialize(stream, line);
            stream.WriteByte((byte)'\n');
        }
        stream.Position = 0;
        foreach (var outcome in new ReportSource().Read(["-"], stream))
            yield return outcome is Taken taken ? taken.Report : throw new InvalidDataException(outcome.ToString());
    }
}
