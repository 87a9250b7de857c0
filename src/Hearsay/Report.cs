using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;

namespace Hearsay;

/// <summary>
/// One version of one article, post, transcript or file. Its text is identified by its SHA-256;
/// <see cref="Id"/> is what everything else cites it by. What is not known is null, never guessed.
/// </summary>
public sealed record Report
{
    /// <summary>The id that came with the input, else the file's name. Unique within one run.</summary>
    public required string Id { get; init; }

    /// <summary>Where the report was read from, as the user named it; null for standard input.</summary>
    public string? Path { get; init; }

    public string? Title { get; init; }

    /// <summary>Who published it: a paper, an agency, a site.</summary>
    public string? Outlet { get; init; }

    public string? Author { get; init; }

    public PartialDate? Published { get; init; }

    /// <summary>How <see cref="Published"/> is known; null where it is not.</summary>
    public DateBasis? PublishedBasis { get; init; }

    /// <summary>Place (and date) before the first sentence, as written: "Taipei, Taiwan".</summary>
    public string? Dateline { get; init; }

    /// <summary>The original that the report itself credits: "Original source: ...", or the agency of its dateline ("KYIV (AP) —") where another has published it.</summary>
    public string? OriginalSource { get; init; }

    public string? Url { get; init; }

    /// <summary>BCP 47 language of the text, where told.</summary>
    public string? Language { get; init; }

    /// <summary>SHA-256 of <see cref="Text"/> in UTF-8, in lower-case hexadecimal digits.</summary>
    [JsonPropertyOrder(1)]
    public string Sha256 { get; private init; } = "";

    /// <summary>The text as it came, white space at its ends and furniture included. All spans count in it.</summary>
    [JsonPropertyOrder(2)]
    public required string Text
    {
        get;
        init
        {
            field = value;
            Sha256 = value is null ? "" : HashOf(value);
        }
    }

    /// <summary>What is in the text but not part of the report, in order, without overlaps.</summary>
    [JsonIgnore]
    public IReadOnlyList<Span> Furniture { get; init => field = value ?? []; } = [];

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
