using System.Text.Json.Serialization;

namespace Hearsay;

/// <summary>A statement or a figure as a question holds it.</summary>
/// <param name="Report">The report's id.</param>
/// <param name="Span">Of the statement's content, from its first to its last piece, or of the figure.</param>
/// <param name="Statement">Id of the statement in the report's reading; null for a figure that no statement holds.</param>
/// <param name="Figure">Id of the figure in the report's reading; null for a statement.</param>
public sealed record Item(string Report, Span Span, string? Statement, string? Figure)
{
    /// <summary>Whether a person checked it against its sentence and found it right; else it stands as the machine read it. Left out of JSON where it is not so.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Checked { get; init; }
}
