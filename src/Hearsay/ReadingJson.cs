using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hearsay;

/// <summary>Readings as JSON, one object a report, as <c>hearsay read --format jsonl</c> prints them. Thread-safe.</summary>
public static class ReadingJson
{
    private static readonly ReadingJsonContext Context = new(new JsonSerializerOptions(ReadingJsonContext.Default.Options)
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>One line of UTF-8 without a line break at its end.</summary>
    public static byte[] Write(Reading reading) => JsonSerializer.SerializeToUtf8Bytes(reading, Context.Reading);

    /// <summary>Reads what <see cref="Write"/> wrote; members it does not know are passed over.</summary>
    /// <exception cref="JsonException">The line is no reading.</exception>
    public static Reading Read(ReadOnlySpan<byte> line) =>
        JsonSerializer.Deserialize(line, Context.Reading) is { Report: { Id: not null, Text: not null } } reading
            ? reading with { Report = reading.Report with { Furniture = reading.Furniture } }
            : throw new JsonException("A reading is an object with a report that has an id and a text.");
}
