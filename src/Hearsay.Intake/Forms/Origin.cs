namespace Hearsay.Intake.Forms;

/// <summary>Where a text came from.</summary>
/// <param name="Path">As the user named it; null for standard input.</param>
internal readonly record struct Origin(string? Path)
{
    /// <summary>What refusals call it.</summary>
    public string Shown => Path ?? "-";

    /// <summary>The file's name; <c>-</c> for standard input.</summary>
    public string FileName => Path is null ? "-" : System.IO.Path.GetFileName(Path) is { Length: > 0 } name ? name : Path;
}
