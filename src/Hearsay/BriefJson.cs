using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hearsay;

/// <summary>Briefs as JSON, one indented object, as <c>hearsay brief --format json</c> prints them. Thread-safe.</summary>
public static class BriefJson
{
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
    public static byte[] WriteLine(Brief brief) => JsonSerializer.SerializeToUtf8Bytes(brief, OneLine.Brief);

    /// <summary>Reads what <see cref="Write"/> or <see cref="WriteLine"/> wrote; members it does not know are passed over.</summary>
    /// <exception cref="JsonException">It is no brief.</exception>
    public static Brief Read(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, Context.Brief) ?? throw new JsonException("A brief is an object, found null.");
}
