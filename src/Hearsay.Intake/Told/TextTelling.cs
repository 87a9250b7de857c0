namespace Hearsay.Intake.Told;

/// <summary>What a text tells about itself, and what in it is furniture. Null where it tells nothing.</summary>
internal sealed record TextTelling
{
    public string? Title { get; init; }

    public string? Outlet { get; init; }

    public string? Author { get; init; }

    public PartialDate? Published { get; init; }

    public string? Dateline { get; init; }

    public string? OriginalSource { get; init; }

    /// <summary>In order, without overlaps, trimmed of white space.</summary>
    public IReadOnlyList<Span> Furniture { get; init; } = [];
}
