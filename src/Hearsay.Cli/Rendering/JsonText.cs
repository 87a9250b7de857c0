using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Hearsay.Cli.Rendering;

/// <summary>Puts one object, or a line, on an output.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One indented JSON object, with a line end behind it.</summary>
    public static void Write(Stream output, Action<Utf8JsonWriter> members)
    {
        using (var json = new Utf8JsonWriter(output, Indented))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }
        output.Write("\n"u8);
    }

    /// <summary>The words, with a line end behind them.</summary>
    public static void WriteLine(Stream output, string words) => output.Write(Encoding.UTF8.GetBytes(words + "\n"));
}
