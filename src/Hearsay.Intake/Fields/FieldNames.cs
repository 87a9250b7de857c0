using Hearsay.Intake.Patterns;

namespace Hearsay.Intake.Fields;

/// <summary>The names of <c>fields.tsv</c>.</summary>
internal static class FieldNames
{
    private static readonly Dictionary<string, string> Names =
        Tsv.Rows("fields.tsv", 2).ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>The field that a name stands for, or null.</summary>
    public static string? FieldOf(string name)
    {
        if (name.Length > 40)
            return null;
        var plain = string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
        return Names.GetValueOrDefault(plain);
    }
}
