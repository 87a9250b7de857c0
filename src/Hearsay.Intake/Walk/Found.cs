namespace Hearsay.Intake.Walk;

/// <summary>A file come upon, or why a path led to none.</summary>
/// <param name="Path">As the user named it, the way within a named folder behind it.</param>
/// <param name="Named">Whether the user named the file itself.</param>
internal sealed record Found(string Path, bool Named, Refusal? Refusal = null)
{
    public static Found Refused(string path, string reason, string remedy) => new(path, false, new Refusal(path, reason, remedy));
}
