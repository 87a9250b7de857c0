using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hearsay;

/// <summary>Briefs as JSON, one indented object, as <c>hearsay brief --format json</c> prints them. Thread-safe.</summary>
public static class BriefJson
{
    /// <summary>Bytes that are made ready for a line, at least, for each item with its share of the rest, and at most: a line that has to grow is copied each time.</summary>
    private const long LeastRoom = 1 << 14, RoomOfItem = 1 << 10, MostRoom = 1 << 28;

    private static readonly ReadingJsonContext Context = new(new JsonSerializerOptions(ReadingJsonContext.Default.Options)
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    });

    private static readonly ReadingJsonContext OneLine = new(new JsonSerializerOptions(ReadingJsonContext.Default.Options)
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>UTF-8 without a line break at its end.</summary>
    public static byte[] Write(Brief brief) => JsonSerializer.SerializeToUtf8Bytes(brief, Context.Brief);

    /// <summary>The same on one line, as a ledger keeps it.</summary>
    public static ReadOnlyMemory<byte> WriteLine(Brief brief)
    {
        ArgumentNullException.ThrowIfNull(brief);
        var line = new ArrayBufferWriter<byte>((int)Math.Min(MostRoom, LeastRoom + RoomOfItem * brief.Questions.Sum(question => (long)question.Items.Count)));
        using (var writer = new Utf8JsonWriter(line, new JsonWriterOptions { Encoder = OneLine.Options.Encoder }))
            JsonSerializer.Serialize(writer, brief, OneLine.Brief);
        return line.WrittenMemory;
    }

    /// <summary>Reads what <see cref="Write"/> or <see cref="WriteLine"/> wrote; members it does not know are passed over.</summary>
    /// <exception cref="JsonException">It is no brief.</exception>
    public static Brief Read(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, Context.Brief) ?? throw new JsonException("A brief is an object, found null.");
}
