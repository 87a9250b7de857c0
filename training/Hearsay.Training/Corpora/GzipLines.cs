using System.IO.Compression;

namespace Hearsay.Training.Corpora;

/// <summary>The lines of a gzipped text file, one by one.</summary>
public static class GzipLines
{
    public static IEnumerable<string> Of(string path)
    {
        using var stream = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            yield return line;
    }
}
