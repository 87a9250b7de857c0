using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Hearsay.Intake.Decoding;
using Hearsay.Intake.Fields;

namespace Hearsay.Intake.Forms;

/// <summary>A report as one JSON object, and a <c>.json</c> file that holds one or a list of them.</summary>
internal static class JsonForm
{
    private const string Fields = "give an object with text, id, and any of title, published, outlet, author, url";

    public static IEnumerable<Draft> Read(Stream stream, Origin origin, IntakeLimits limits)
    {
        if (BoundedBytes.Read(stream, limits.Json) is not { } bytes)
            return [Draft.Refused(origin.Shown, $"it is larger than {limits.Json} bytes", "give JSON Lines instead, or raise the limit")];
        var decoded = TextDecoder.Decode(bytes);
        if (decoded.Text is not { } text)
            return [Draft.Refused(origin.Shown, decoded.Reason!, decoded.Remedy!)];
        var json = Encoding.UTF8.GetBytes(text);
        return text.AsSpan().TrimStart() is ['[', ..] ? ReadList(json, origin, limits) : [ReadObject(json, origin.Shown, origin, limits)];
    }

    /// <param name="line">UTF-8; where it is not, Windows-1252.</param>
    /// <param name="shown">What a refusal calls it.</param>
    public static Draft ReadObject(ReadOnlySpan<byte> line, string shown, Origin origin, IntakeLimits limits)
    {
        if (!Utf8.IsValid(line))
            line = Encoding.UTF8.GetBytes(CodePages.Windows1252.GetString(line));
        try
        {
            return Make(JsonFields.Read(line), shown, origin, limits);
        }
        catch (JsonException ex)
        {
            return Draft.Refused(shown, Broken(ex), Fields);
        }
    }

    private static Draft Make(FieldSet fields, string shown, Origin origin, IntakeLimits limits)
    {
        if (fields.Text is not { } text)
            return Draft.Refused(shown, "it has no text", Fields);
        return Texture.Check(text) is { Reason: { } reason } refused
            ? Draft.Refused(shown, "the text: " + reason, refused.Remedy!)
            : TextSize.Refused(text, shown, limits) ?? new Draft { Name = origin.FileName, Path = origin.Path, Text = text, Given = fields.Fields };
    }

    private static List<Draft> ReadList(byte[] json, Origin origin, IntakeLimits limits)
    {
        var drafts = new List<Draft>();
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 64 });
        try
        {
            reader.Read();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                var start = (int)reader.TokenStartIndex;
                reader.Skip();
                var element = json.AsSpan(start, (int)reader.BytesConsumed - start);
                drafts.Add(ReadObject(element, $"{origin.Shown}:[{drafts.Count}]", origin, limits));
            }
        }
        catch (JsonException ex)
        {
            drafts.Add(Draft.Refused($"{origin.Shown}:[{drafts.Count}]", Broken(ex), Fields));
        }
        return drafts;
    }

    /// <summary>What the parser found and at which byte, without the trailer that it adds.</summary>
    internal static string Broken(Exception fault)
    {
        if (fault is not JsonException ex)
            return fault.Message.Split('\n')[0].TrimEnd('.', ' ', '\r');
        var trailer = ex.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        var reason = (trailer < 0 ? ex.Message : ex.Message[..trailer]).TrimEnd('.', ' ');
        return $"broken JSON at byte {ex.BytePositionInLine ?? 0}: {reason}";
    }
}
