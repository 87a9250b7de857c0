using Hearsay.Intake.Blocks;
using Hearsay.Intake.Dates;
using Hearsay.Intake.Marking;
using Hearsay.Intake.Patterns;

namespace Hearsay.Intake.Told;

/// <summary>Applies <c>told.tsv</c>: for each field the row that stands highest holds, then the line that stands first.</summary>
internal static class ToldLines
{
    private const string Day = "publishedday";
    private static readonly LineRules Rules = new("told.tsv");

    /// <summary>The fields told; a date in ISO 8601. Lines that tell are marked; one that ends in a colon introduces what follows and tells nothing.</summary>
    public static Dictionary<string, string> Of(string text, List<Block> blocks, Marks marks)
    {
        var best = new Dictionary<string, int>(StringComparer.Ordinal);
        var told = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < blocks.Count; i++)
            foreach (var (rule, captured) in Rules.Matches(text, blocks[i].Peeled))
            {
                if (text[blocks[i].Span.End - 1] == ':' || !BlockPlace.Holds(rule.Where, i, blocks.Count) || Value(rule.Kind, captured.In(text)) is not { } value)
                    continue;
                marks.Add(blocks[i].Span);
                Keep(rule.Kind == Day ? "published" : rule.Kind, rule.Rank, value);
                if (rule.Kind == "author" && DateWithin(captured.In(text)) is { } date)
                    Keep("published", rule.Rank, date.ToString());
            }
        return told;

        void Keep(string field, int rank, string value)
        {
            if (best.TryGetValue(field, out var before) && before <= rank)
                return;
            best[field] = rank;
            told[field] = value;
        }
    }

    private static string? Value(string kind, string captured) => kind switch
    {
        "author" => Bylines.Of(captured),
        "published" => DateReader.Given(captured)?.ToString(),
        Day => DateReader.Given(captured) is { Day: not null } date ? date.ToString() : null,
        "originalsource" => SourceNames.Of(captured),
        _ => captured.Trim(),
    };

    /// <summary>The date behind the names of a byline: "Jane Doe | 18 December 2024".</summary>
    private static PartialDate? DateWithin(string byline)
    {
        for (var i = 1; i < byline.Length; i++)
            if (!char.IsLetterOrDigit(byline[i - 1]) && char.IsLetterOrDigit(byline[i])
                && DateReader.Leading(byline.AsSpan(i)) is { Day: not null } date)
                return date;
        return null;
    }
}
