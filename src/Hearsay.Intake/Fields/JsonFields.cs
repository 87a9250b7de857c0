using System.Text;
using System.Text.Json;

namespace Hearsay.Intake.Fields;

/// <summary>
/// Reads the fields of one JSON object: strings, numbers, lists of these, and <c>{"name": ...}</c>. Names it does not
/// know are passed over. Lone surrogates among the escapes become U+FFFD.
/// </summary>
internal static class JsonFields
{
    private static readonly JsonReaderOptions Options = new() { MaxDepth = 64, AllowTrailingCommas = false };

    /// <param name="json">One object in UTF-8, white space around it allowed.</param>
    /// <exception cref="JsonException">It is no JSON object.</exception>
    public static FieldSet Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, Options);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException($"an object was expected, found {Name(reader.TokenType)}", null, 0, reader.TokenStartIndex);
        var fields = new FieldSet();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = JsonText.Unescape(ref reader);
            reader.Read();
            fields.Add(name, Value(ref reader, name));
        }
        if (reader.Read())
            throw new JsonException("something stands behind the object", null, 0, reader.TokenStartIndex);
        return fields;
    }

    private static string Name(JsonTokenType token) => token switch
    {
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        _ => token.ToString().ToLowerInvariant(),
    };

    private static string? Value(ref Utf8JsonReader reader, string name)
    {
        if (reader.TokenType == JsonTokenType.StartArray && FieldNames.FieldOf(name) is not (null or "text"))
            return List(ref reader, name);
        if (reader.TokenType == JsonTokenType.StartObject && FieldNames.FieldOf(name) is "author" or "outlet")
            return NameOf(ref reader);
        if (reader.TokenType == JsonTokenType.String)
            return JsonText.Unescape(ref reader);
        if (reader.TokenType == JsonTokenType.Number && FieldNames.FieldOf(name) is "id" or "published")
            return Encoding.ASCII.GetString(reader.ValueSpan);
        reader.Skip();
        return null;
    }

    private static string? List(ref Utf8JsonReader reader, string name)
    {
        var items = new List<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            if (reader.TokenType == JsonTokenType.StartArray)
                reader.Skip();
            else if (Value(ref reader, name) is { } item)
                items.Add(item);
        return items.Count > 0 ? string.Join(", ", items) : null;
    }

    /// <summary>The <c>name</c> of an object such as JSON-LD gives for a person.</summary>
    private static string? NameOf(ref Utf8JsonReader reader)
    {
        string? found = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isName = JsonText.Unescape(ref reader) == "name";
            reader.Read();
            if (isName && reader.TokenType == JsonTokenType.String)
                found = JsonText.Unescape(ref reader);
            else
                reader.Skip();
        }
        return found;
    }
}
