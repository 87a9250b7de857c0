using System.Text.Json.Serialization;

namespace Hearsay;

/// <summary>A report, or part of it, that was taken from another.</summary>
/// <param name="Report">Id of the report that takes over.</param>
/// <param name="Of">Id of the report taken from: the credited, else the earlier; null where the credited original is not in the pile.</param>
/// <param name="Share">Part of the copy's own wording that stands in the other, 0 to 1; null where only the credit tells it.</param>
/// <param name="Credited">Whether the copy names the outlet it takes from.</param>
/// <param name="Rule">Why this is held to be a copy, in words.</param>
public sealed record Copy(string Report, string? Of, double? Share, bool Credited, string Rule)
{
    /// <summary>The end of <see cref="Rule"/> where neither date nor credit tells which of the two was taken from the other.</summary>
    public const string Undirected = "; nothing tells which came first";

    /// <summary>Whether it is told which of the two was taken from the other; where not, the one that comes first in the pile stands for the original.</summary>
    [JsonIgnore]
    public bool IsDirected => !Rule.EndsWith(Undirected, StringComparison.Ordinal);
}
