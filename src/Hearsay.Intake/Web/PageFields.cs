using System.Net;
using AngleSharp.Dom;
using Hearsay.Intake.Fields;
using Hearsay.Intake.Patterns;

namespace Hearsay.Intake.Web;

/// <summary>What a page's metadata tell: JSON-LD first, then the rows of <c>page-fields.tsv</c>.</summary>
internal static class PageFields
{
    private sealed record Row(string Field, string Element, string Attribute, string Key, string Value);

    private static readonly Row[] Rows =
        Tsv.Rows("page-fields.tsv", 5).Select(row => new Row(row[0], row[1], row[2], row[3], row[4])).ToArray();

    public static GivenFields Of(IDocument page)
    {
        var candidates = page.All.Where(element => element.LocalName is "meta" or "link" or "time" or "html").ToList();
        var fields = new FieldSet();
        foreach (var row in Rows)
            foreach (var element in candidates)
                if (element.LocalName == row.Element && Holds(element, row) && Clean(row.Field, element.GetAttribute(row.Value)) is { } value)
                    fields.Add(row.Field, value);
        return Cleaned(LinkedData.Of(page)).Or(fields.Fields);
    }

    private static bool Holds(IElement element, Row row) =>
        element.GetAttribute(row.Attribute) is { } key && (row.Key.Length == 0 || key.Trim().Equals(row.Key, StringComparison.OrdinalIgnoreCase));

    private static GivenFields Cleaned(GivenFields data) => data with
    {
        Title = Clean("title", data.Title),
        Outlet = Clean("outlet", data.Outlet),
        Author = Clean("author", data.Author),
        Published = Clean("published", data.Published),
        Url = Clean("url", data.Url),
        Language = Clean("language", data.Language),
        Dateline = WellFormed.Line(WebUtility.HtmlDecode(data.Dateline ?? "")),
    };

    /// <summary>The value as a reader would write it; null where it is of no use: an address for a name, no address for an address, no date for a date.</summary>
    private static string? Clean(string field, string? value)
    {
        if (value is null || WellFormed.Line(WebUtility.HtmlDecode(value)) is not { } line)
            return null;
        var isAddress = line.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || line.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
        return field switch
        {
            "url" => isAddress ? line : null,
            "published" => Dates.DateReader.Given(line) is null ? null : line,
            "language" => Language(line),
            "author" when line.StartsWith("By ", StringComparison.OrdinalIgnoreCase) => line[3..],
            _ => isAddress || line.StartsWith('@') ? null : line,
        };
    }

    /// <summary>A BCP 47 tag: letters and digits in parts of at most eight, the first of two or three letters.</summary>
    private static string? Language(string value)
    {
        var tag = value.Replace('_', '-');
        var parts = tag.Split('-');
        return parts[0].Length is 2 or 3 && parts[0].All(char.IsAsciiLetter)
            && parts.All(part => part.Length is > 0 and <= 8 && part.All(char.IsAsciiLetterOrDigit)) ? tag : null;
    }
}
