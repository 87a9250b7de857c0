namespace Hearsay.Intake.Forms;

/// <summary>How a file is read.</summary>
internal enum Form
{
    Plain,
    Page,
    Lines,
    Json,
}
