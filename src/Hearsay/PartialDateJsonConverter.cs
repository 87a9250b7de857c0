using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hearsay;

/// <summary>Writes a date as an ISO 8601 string at its own precision.</summary>
public sealed class PartialDateJsonConverter : JsonConverter<PartialDate>
{
    /// <exception cref="JsonException">The value is no ISO 8601 year, month or day.</exception>
    public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && PartialDate.TryParse(reader.GetString(), out var date)
            ? date
            : throw new JsonException("A date is a string such as \"2024\", \"2024-12\" or \"2024-12-18\".");

    public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }
}
