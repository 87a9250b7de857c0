using Hearsay.Intake.Patterns;

namespace Hearsay.Intake.Forms;

/// <summary>The extensions of <c>forms.tsv</c>.</summary>
internal static class FormNames
{
    private static readonly Dictionary<string, Form> Forms = Tsv.Rows("forms.tsv", 2).ToDictionary(
        row => row[0], row => Enum.Parse<Form>(row[1], ignoreCase: true), StringComparer.OrdinalIgnoreCase);

    /// <summary>The form that the file's extension tells, or null.</summary>
    public static Form? Of(string path) => Forms.TryGetValue(Path.GetExtension(path).TrimStart('.'), out var form) ? form : null;
}
