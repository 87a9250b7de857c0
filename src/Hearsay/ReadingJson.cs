using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hearsay;

/// <summary>Readings as JSON, one object a report, as <c>hearsay read --format jsonl</c> prints them. Thread-safe.</summary>
public static class ReadingJson
{
    private const string Wanted = "A reading is an object with a report that has an id and a text.";
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
            : throw new JsonException(Wanted);

    /// <summary>Reads the report alone of what <see cref="Write"/> wrote, which stands first: nothing behind it is looked at. Its furniture is not known from it.</summary>
    /// <exception cref="JsonException">The line does not begin as a reading.</exception>
    public static Report ReadReport(ReadOnlySpan<byte> line)
    {
        var reader = new Utf8JsonReader(line);
        var begins = reader.Read() && reader.TokenType == JsonTokenType.StartObject && reader.Read() && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("report"u8);
        return begins && reader.Read() && JsonSerializer.Deserialize(ref reader, Context.Report) is { Id: not null, Text: not null } report ? report : throw new JsonException(Wanted);
    }
}
