using System.Collections.Immutable;
using System.IO.Compression;
using Hearsay.Language;

namespace Hearsay.Training.Corpora;

/// <summary>Analyses with their names in one gzipped file, so that they need not be made again.</summary>
public static class AnalysisCache
{
    private const int Version = 1;

    public static void Write(string path, IReadOnlyCollection<KeyValuePair<string, Analysis>> analyses)
    {
        ArgumentNullException.ThrowIfNull(analyses);
        using var writer = new BinaryWriter(new GZipStream(File.Create(path), CompressionLevel.Fastest));
        writer.Write(Version);
        writer.Write(analyses.Count);
        foreach (var (name, analysis) in analyses)
        {
            writer.Write(name);
            Write(writer, analysis);
        }
    }

    /// <exception cref="InvalidDataException">Written by another version.</exception>
    public static Dictionary<string, Analysis> Read(string path)
    {
        using var reader = new BinaryReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        if (reader.ReadInt32() is var version && version != Version)
            throw new InvalidDataException($"{path} is of version {version}, {Version} was expected; delete it to have it made again.");
        var count = reader.ReadInt32();
        var analyses = new Dictionary<string, Analysis>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
            analyses.Add(reader.ReadString(), ReadAnalysis(reader));
        return analyses;
    }

    private static void Write(BinaryWriter writer, Analysis analysis)
    {
        writer.Write(analysis.Text);
        Write(writer, analysis.Tokens, span => (span.Start, span.End));
        foreach (var words in new[] { analysis.Tags, analysis.Lemmas, analysis.Relations })
            foreach (var word in words)
                writer.Write(word);
        foreach (var head in analysis.Heads)
            writer.Write(head);
        Write(writer, analysis.Sentences, range => (range.First, range.End));
        Write(writer, analysis.Paragraphs, range => (range.First, range.End));
        Write(writer, analysis.Names, name => (name.Tokens.First, name.Tokens.End));
        foreach (var name in analysis.Names)
            writer.Write((int)name.Class);
    }

    private static void Write<T>(BinaryWriter writer, ImmutableArray<T> items, Func<T, (int, int)> pair)
    {
        writer.Write(items.Length);
        foreach (var item in items)
        {
            var (first, second) = pair(item);
            writer.Write(first);
            writer.Write(second);
        }
    }

    private static Analysis ReadAnalysis(BinaryReader reader)
    {
        var text = reader.ReadString();
        var tokens = ReadPairs(reader, static (start, end) => new Span(start, end));
        var words = new ImmutableArray<string>[3];
        for (var kind = 0; kind < words.Length; kind++)
            words[kind] = [.. tokens.Select(_ => string.Intern(reader.ReadString()))];
        ImmutableArray<int> heads = [.. tokens.Select(_ => reader.ReadInt32())];
        var sentences = ReadPairs(reader, static (first, end) => new TokenRange(first, end));
        var paragraphs = ReadPairs(reader, static (first, end) => new TokenRange(first, end));
        var names = ReadPairs(reader, static (first, end) => new TokenRange(first, end));
        return new Analysis
        {
            Text = text,
            Tokens = tokens,
            Tags = words[0],
            Lemmas = words[1],
            Relations = words[2],
            Heads = heads,
            Sentences = sentences,
            Paragraphs = paragraphs,
            Names = [.. names.Select(range => new NamedEntity(range, (NameClass)reader.ReadInt32()))],
        };
    }

    private static ImmutableArray<T> ReadPairs<T>(BinaryReader reader, Func<int, int, T> make)
    {
        var items = ImmutableArray.CreateBuilder<T>(reader.ReadInt32());
        while (items.Count < items.Capacity)
            items.Add(make(reader.ReadInt32(), reader.ReadInt32()));
        return items.MoveToImmutable();
    }
}
