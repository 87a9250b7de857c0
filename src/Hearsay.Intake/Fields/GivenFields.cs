namespace Hearsay.Intake.Fields;

/// <summary>What came with an input besides its text. Null where nothing did.</summary>
internal sealed record GivenFields
{
    public static readonly GivenFields None = new();

    public string? Id { get; init; }

    public string? Title { get; init; }

    public string? Outlet { get; init; }

    public string? Author { get; init; }

    /// <summary>As written; what is no clear date counts as not given.</summary>
    public string? Published { get; init; }

    public string? Url { get; init; }

    public string? Language { get; init; }

    public string? OriginalSource { get; init; }

    public string? Dateline { get; init; }

    /// <summary>These fields, and those of <paramref name="other"/> where these hold nothing.</summary>
    public GivenFields Or(GivenFields other) => new()
    {
        Id = Id ?? other.Id,
        Title = Title ?? other.Title,
        Outlet = Outlet ?? other.Outlet,
        Author = Author ?? other.Author,
        Published = Published ?? other.Published,
        Url = Url ?? other.Url,
        Language = Language ?? other.Language,
        OriginalSource = OriginalSource ?? other.OriginalSource,
        Dateline = Dateline ?? other.Dateline,
    };
}
