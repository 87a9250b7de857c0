using System.IO.Compression;
using System.Text.Json;

namespace Hearsay.Evaluation.Figures;

/// <summary>Reads the corpora's own formats as reports, without marking furniture.</summary>
internal static class FigureCorpora
{
    /// <summary>NewsQuant: an array of sentences, numbered from 0.</summary>
    public static IEnumerable<Report> Sentences(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        var number = 0;
        foreach (var sentence in document.RootElement.EnumerateArray())
            yield return new Report { Id = $"{number++}", Text = sentence.GetProperty("text").GetString() ?? "" };
    }

    /// <summary>One report a line, compressed where the name ends so.</summary>
    public static IEnumerable<Report> Reports(string path)
    {
        using var file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            yield return new Report
            {
                Id = root.GetProperty("id").GetString() ?? "",
                Text = root.GetProperty("text").GetString() ?? "",
                Published = root.TryGetProperty("published", out var published) && PartialDate.TryParse(published.GetString(), out var date) ? date : null,
            };
        }
    }
}
