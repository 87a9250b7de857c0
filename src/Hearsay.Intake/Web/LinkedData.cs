using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using Hearsay.Intake.Fields;

namespace Hearsay.Intake.Web;

/// <summary>The article that a page describes in JSON-LD (schema.org), if it does. Broken JSON-LD tells nothing; <see cref="JsonElement"/> says by <see cref="InvalidOperationException"/> that a name holds half a surrogate pair.</summary>
internal static class LinkedData
{
    private const int MostElements = 10_000;

    public static GivenFields Of(IDocument page)
    {
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
        {
            try
            {
                using var json = JsonDocument.Parse(script.TextContent, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
                if (Article(json.RootElement) is { } article)
                    return JsonFields.Read(Encoding.UTF8.GetBytes(article.GetRawText())).Fields with { Id = null };
            }
            catch (Exception broken) when (broken is JsonException or InvalidOperationException)
            {
                // The next script, or the page's other marks, may tell.
            }
        }
        return GivenFields.None;
    }

    /// <summary>The first object whose type is an article's, breadth first, within lists and <c>@graph</c>.</summary>
    private static JsonElement? Article(JsonElement root)
    {
        var open = new Queue<JsonElement>([root]);
        for (var seen = 0; open.TryDequeue(out var element) && seen < MostElements; seen++)
            if (element.ValueKind == JsonValueKind.Array)
                foreach (var item in element.EnumerateArray())
                    open.Enqueue(item);
            else if (element.ValueKind == JsonValueKind.Object)
            {
                if (element.TryGetProperty("@type", out var type) && IsArticle(type))
                    return element;
                foreach (var name in (ReadOnlySpan<string>)["@graph", "mainEntity", "mainEntityOfPage"])
                    if (element.TryGetProperty(name, out var within))
                        open.Enqueue(within);
            }
        return null;
    }

    private static bool IsArticle(JsonElement type) => type.ValueKind switch
    {
        JsonValueKind.Array => type.EnumerateArray().Any(IsArticle),
        JsonValueKind.String => type.GetRawText().Trim('"') is var name
            && (name.EndsWith("Article", StringComparison.Ordinal) || name.EndsWith("BlogPosting", StringComparison.Ordinal) || name is "Report" or "http://schema.org/NewsArticle"),
        _ => false,
    };
}
