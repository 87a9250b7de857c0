using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hearsay;

/// <summary>Writes a span as <c>[start, end]</c>.</summary>
public sealed class SpanJsonConverter : JsonConverter<Span>
{
    /// <exception cref="JsonException">The value is no array of two offsets in order.</exception>
    public override Span Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException("A span is an array of two offsets.");
        int start = ReadOffset(ref reader), end = ReadOffset(ref reader);
        if (!reader.Read() || reader.TokenType != JsonTokenType.EndArray || start < 0 || end < start)
            throw new JsonException($"A span is an array of two offsets in order; found {start}, {end}.");
        return new Span(start, end);
    }

    public override void Write(Utf8JsonWriter writer, Span value, JsonSerializerOptions options) => Write(writer, value);

    /// <summary>Writes a span as <c>[start, end]</c>.</summary>
    public static void Write(Utf8JsonWriter writer, Span value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Start);
        writer.WriteNumberValue(value.End);
        writer.WriteEndArray();
    }

    private static int ReadOffset(ref Utf8JsonReader reader) =>
        reader.Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var offset)
            ? offset
            : throw new JsonException("A span is an array of two offsets.");
}
