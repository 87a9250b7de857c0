using System.Text.Json;

namespace Hearsay;

/// <summary>A measured error as JSON, as exports and the journal have it. Thread-safe.</summary>
public static class MeasuredJson
{
    private static readonly ReadingJsonContext Context = new(new JsonSerializerOptions(ReadingJsonContext.Default.Options)
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    });

    /// <summary>Writes it as the member <c>measured</c>; null where nothing was recorded.</summary>
    public static void Write(Utf8JsonWriter json, Measured? measured)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WritePropertyName("measured");
        if (measured is null)
            json.WriteNullValue();
        else
            JsonSerializer.Serialize(json, measured, Context.Measured);
    }

    /// <summary>The same on one line, without a name.</summary>
    public static string Line(Measured measured) => JsonSerializer.Serialize(measured, Context.Measured);

    /// <summary>Reads what <see cref="Line"/> wrote.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static Measured Read(string json) => JsonSerializer.Deserialize(json, Context.Measured) ?? throw new JsonException("A measured error is an object, found null.");
}
