namespace Hearsay.Intake.Forms;

/// <summary>A web page.</summary>
internal static class PageForm
{
    public static Draft Read(Stream stream, Origin origin, IntakeLimits limits) => PlainForm.Read(stream, origin, limits);
}
