using System.Text.Json;
using Hearsay.Intake.Decoding;
using Hearsay.Intake.Fields;
using Hearsay.Intake.Walk;

namespace Hearsay.Intake.Forms;

/// <summary><c>NAME.meta.json</c> beside a report: its particulars, and no report itself.</summary>
internal static class SideFile
{
    private const string Ending = ".meta.json";

    public static bool Is(string path) => path.EndsWith(Ending, StringComparison.OrdinalIgnoreCase);

    /// <summary>The fields of <c>report.txt.meta.json</c>, else of <c>report.meta.json</c>; a refusal where it cannot be read.</summary>
    public static (GivenFields Fields, Refusal? Refusal) Of(string path, IntakeLimits limits)
    {
        var side = path + Ending;
        if (!File.Exists(side))
            side = Path.ChangeExtension(path, null) + Ending;
        if (!File.Exists(side))
            return (GivenFields.None, null);
        try
        {
            using var stream = File.OpenRead(side);
            return BoundedBytes.Read(stream, limits.SideFile) is { } bytes
                ? Read(bytes, side)
                : Refused(side, $"it is larger than {limits.SideFile} bytes");
        }
        catch (Exception ex) when (ex is IOException or UnauthorizedAccessException)
        {
            return Refused(side, Trouble.Of(ex));
        }
    }

    private static (GivenFields Fields, Refusal? Refusal) Read(byte[] bytes, string side)
    {
        var decoded = TextDecoder.Decode(bytes);
        if (decoded.Text is not { } text)
            return Refused(side, decoded.Reason!);
        try
        {
            return (JsonFields.Read(System.Text.Encoding.UTF8.GetBytes(text)).Fields, null);
        }
        catch (JsonException ex)
        {
            return Refused(side, $"broken JSON at line {ex.LineNumber + 1}, byte {ex.BytePositionInLine}");
        }
    }

    private static (GivenFields Fields, Refusal? Refusal) Refused(string side, string reason) =>
        (GivenFields.None, new Refusal(side, reason, "the report beside it is read without it"));
}
