namespace Hearsay.Intake.Forms;

/// <summary>How a file is read.</summary>
internal enum Form
{
    Plain,
    Markdown,
    Page,
    Lines,
    Json,
}
