using Hearsay.Intake.Decoding;
using Hearsay.Intake.Fields;

namespace Hearsay.Intake.Forms;

/// <summary>One text a file, front matter allowed at its head.</summary>
internal static class PlainForm
{
    public static Draft Read(Stream stream, Origin origin, IntakeLimits limits) =>
        BoundedBytes.Read(stream, limits.Text) is { } bytes
            ? Read(TextDecoder.Decode(bytes), origin, limits)
            : Draft.Refused(origin.Shown, $"it is larger than {limits.Text} bytes", TextSize.Remedy);

    public static Draft Read(Decoded decoded, Origin origin, IntakeLimits limits)
    {
        if (decoded.Text is not { } text)
            return Draft.Refused(origin.Shown, decoded.Reason!, decoded.Remedy!);
        if (TextSize.Refused(text, origin.Shown, limits) is { } refused)
            return refused;
        var front = FrontMatter.Read(text, limits.FrontMatter);
        return new Draft
        {
            Name = origin.FileName,
            Path = origin.Path,
            Text = text,
            Given = front?.Fields ?? GivenFields.None,
            FrontMatter = front?.Span,
        };
    }
}
