namespace Hearsay.Intake;

/// <summary>How much of one input is read at most. What is larger is refused, never cut.</summary>
public sealed record IntakeLimits
{
    /// <summary>Bytes of a plain-text file, and UTF-16 code units of any report's text.</summary>
    public int Text { get; init; } = 16 << 20;

    /// <summary>
    /// Words of a report's text, each sign that is no letter, digit or white space counting as one. What is read of a text takes up to a kilobyte for each. A long novel has 200,000.
    /// </summary>
    public int Words { get; init; } = 300_000;

    /// <summary>Bytes of a web page.</summary>
    public int Page { get; init; } = 8 << 20;

    /// <summary>Tags, comments and attributes of a web page. Of 102 pages of news sites none has more than 15,000.</summary>
    public int PageMarks { get; init; } = 150_000;

    /// <summary>Bytes of one line of JSON Lines; the lines themselves may be as many as there are.</summary>
    public int Line { get; init; } = 32 << 20;

    /// <summary>Bytes of a <c>.json</c> file, which is read whole.</summary>
    public int Json { get; init; } = 32 << 20;

    /// <summary>Bytes of a <c>NAME.meta.json</c>.</summary>
    public int SideFile { get; init; } = 1 << 20;

    /// <summary>UTF-16 code units of front matter; what runs on longer is taken for text.</summary>
    public int FrontMatter { get; init; } = 64 << 10;

    /// <summary>Elements within elements of a web page (browsers stop at 512 as well).</summary>
    public int PageDepth { get; init; } = 512;

    /// <summary>
    /// Elements of a page in which an article is looked for, whose time grows with their square (17 s for 10,000 links in a
    /// row). Of a larger page the whole text is taken. The largest of 102 pages of news sites has 1,584.
    /// </summary>
    public int PageElements { get; init; } = 10_000;

    /// <summary>Likewise for the sum over all elements of how deep each lies. The largest of those pages has 21,299.</summary>
    public int PageWeight { get; init; } = 300_000;

    /// <summary>Folders within the folder named.</summary>
    public int FolderDepth { get; init; } = 64;
}
