using System.Text;
using System.Text.Json;

namespace Hearsay.Evaluation.Tests.Golden;

/// <summary>A file of this folder.</summary>
internal static class GoldenFile
{
    public static JsonElement Json(string name) => JsonElement.Parse(Text(name));

    public static IReadOnlyList<JsonElement> Rows(string name) => [.. Lines(name).Select(line => JsonElement.Parse(line))];

    public static IReadOnlyList<Reading> Readings(string name) => [.. Lines(name).Select(line => ReadingJson.Read(Encoding.UTF8.GetBytes(line)))];

    public static Brief Brief(string name) => BriefJson.Read(Encoding.UTF8.GetBytes(Text(name)));

    private static string[] Lines(string name) => Text(name).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static string Text(string name)
    {
        using var reader = new StreamReader(typeof(GoldenFile).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
