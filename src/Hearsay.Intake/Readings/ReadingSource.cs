using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Hearsay.Intake.Decoding;
using Hearsay.Intake.Forms;
using Hearsay.Intake.Walk;

namespace Hearsay.Intake.Readings;

/// <summary>
/// Takes in readings that were made elsewhere, with their reports: JSON Lines after <see cref="ReadingJson"/>, as <c>hearsay read --format jsonl</c> prints them. A line that is no reading, or whose spans, ids or hash do not fit its text,
/// is refused by its number and the rest goes on. Holds one line at a time.
/// </summary>
public sealed partial class ReadingSource(IntakeLimits? limits = null)
{
    private const string Remedy = "give lines as 'hearsay read --format jsonl' prints them";
    private readonly IntakeLimits _limits = limits ?? new IntakeLimits();

    /// <summary>One outcome a line that is not blank: a <see cref="Taken"/> with <see cref="Taken.Made"/>, or a refusal.</summary>
    /// <param name="paths">Files; <c>-</c> stands for <paramref name="standardInput"/>.</param>
    /// <param name="standardInput">Read to its end where a path is <c>-</c>; not disposed.</param>
    /// <param name="cancel">Asked between two lines.</param>
    public IEnumerable<Outcome> Read(IEnumerable<string> paths, Stream? standardInput = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return paths.SelectMany(path => path == "-" ? standardInput is null ? [new Refusal("-", "there is no standard input", "name a file")] : Lines(standardInput, path, cancel) : File(path, cancel));
    }

    private IEnumerable<Outcome> File(string path, CancellationToken cancel)
    {
        var (stream, refusal) = Open(path);
        if (stream is null)
        {
            yield return refusal!;
            yield break;
        }
        using (stream)
            foreach (var outcome in Lines(stream, path, cancel))
                yield return outcome;
    }

    private static (FileStream? Stream, Refusal? Refusal) Open(string path)
    {
        try
        {
            return Directory.Exists(path) ? (null, new Refusal(path, "it is a folder", "name the files of readings in it")) : (new FileStream(path, FileMode.Open, FileAccess.Read), null);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            return (null, new Refusal(path, Trouble.Of(trouble), "check the path"));
        }
    }

    private IEnumerable<Outcome> Lines(Stream stream, string path, CancellationToken cancel)
    {
        var lines = new BoundedLines(LinesForm.AsUtf8(stream), _limits.Line);
        while (Next(lines, path, out var outcome))
        {
            cancel.ThrowIfCancellationRequested();
            if (outcome is not null)
                yield return outcome;
        }
    }

    private bool Next(BoundedLines lines, string path, out Outcome? outcome)
    {
        outcome = null;
        if (!lines.TryRead(out var line, out var tooLong))
            return false;
        var shown = $"{path}:{lines.Number}";
        if (tooLong)
            outcome = new Refusal(shown, $"the line is longer than {_limits.Line} bytes", "leave the line out, or raise the limit");
        else if (line.Trim(" \t\r"u8).Length > 0)
            outcome = One(line, shown, path);
        return true;
    }

    private Outcome One(ReadOnlySpan<byte> line, string shown, string path)
    {
        try
        {
            var reading = ReadingJson.Read(line.IndexOf("\"originKind\""u8) < 0 ? KindsTold(line) : line);
            var why = TextSize.Refused(reading.Report.Text, shown, _limits)?.Refusal?.Reason ?? Texture.Check(reading.Report.Text).Reason ?? Other(line, reading) ?? ReadingCheck.Fault(reading);
            return why is not null ? new Refusal(shown, why, Remedy) : new Taken(reading.Report with { Path = path == "-" ? null : path }) { Made = reading };
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or ArgumentException)
        {
            return new Refusal(shown, "it is no reading: " + Broken(fault), Remedy);
        }
    }

    /// <summary>Where a line tells no kind of its origins, they are those of the actors of that name, else described groups: nothing tells whether they may be one another.</summary>
    private static byte[] KindsTold(ReadOnlySpan<byte> line)
    {
        var root = JsonNode.Parse(line) as JsonObject ?? throw new JsonException("A reading is an object.");
        var kinds = (root["actors"] as JsonArray ?? []).OfType<JsonObject>().Where(actor => actor["name"] is JsonValue && actor["kind"] is JsonValue).DistinctBy(actor => actor["name"]!.ToString()).ToDictionary(actor => actor["name"]!.ToString(), actor => actor["kind"]!.ToString(), StringComparer.Ordinal);
        foreach (var statement in (root["statements"] as JsonArray ?? []).OfType<JsonObject>())
            statement["originKind"] = kinds.GetValueOrDefault(statement["origin"]?.ToString() ?? "", "described group");
        return JsonSerializer.SerializeToUtf8Bytes(root);
    }

    /// <summary>What the parser found, in words of the line and not of the program.</summary>
    private static string Broken(Exception fault)
    {
        var words = JsonForm.Broken(fault).Split(" Path: ")[0].TrimEnd('.', ' ');
        return Types().Replace(words.Replace("JSON deserialization for type", "the type", StringComparison.Ordinal).Replace("was missing required properties including:", "lacks", StringComparison.Ordinal), type => type.Groups[1].Value.ToLowerInvariant());
    }

    [GeneratedRegex(@"(?:the type )?'?Hearsay\.(\w+)'?", RegexOptions.CultureInvariant)]
    private static partial Regex Types();

    /// <summary>The text is not the one whose hash the line bears.</summary>
    private static string? Other(ReadOnlySpan<byte> line, Reading reading)
    {
        if (line.IndexOf("\"sha256\""u8) < 0)
            return null;
        using var document = JsonDocument.Parse(line.ToArray());
        return document.RootElement.GetProperty("report").TryGetProperty("sha256", out var hash) && hash.ValueKind == JsonValueKind.String && hash.GetString() is { Length: > 0 } told && told != reading.Report.Sha256
            ? "its text is not the one that was read: the SHA-256 is another" : null;
    }
}
