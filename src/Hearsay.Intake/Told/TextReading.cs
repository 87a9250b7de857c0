using Hearsay.Intake.Blocks;
using Hearsay.Intake.Marking;

namespace Hearsay.Intake.Told;

/// <summary>Reads what a plain text tells about itself. Pure; linear in the text.</summary>
internal static class TextReading
{
    /// <param name="frontMatter">Stands at the head of the text and is furniture as a whole.</param>
    /// <param name="title">The title that came with the input, if any.</param>
    public static TextTelling Of(string text, Span? frontMatter, string? title)
    {
        var blocks = TextBlocks.Of(text).Where(block => block.Span.Start >= (frontMatter?.End ?? 0)).ToList();
        var marks = new Marks(text);
        if (frontMatter is { } front)
            marks.Add(front);
        var lines = ToldLines.Of(text, blocks, marks);
        var dateline = DatelineReader.First(text, blocks);
        var author = lines.GetValueOrDefault("author") ?? Biographies.Author(text, blocks);
        FurnitureLines.Mark(text, blocks, marks);
        Biographies.Mark(text, blocks, author, marks);
        var found = Titles.Of(text, blocks, marks, dateline);
        Repeats.Mark(text, blocks, title ?? found, marks);
        return new TextTelling
        {
            Title = found,
            Outlet = lines.GetValueOrDefault("outlet") ?? dateline?.Agency,
            Author = author,
            Published = lines.GetValueOrDefault("published") is { } day && PartialDate.TryParse(day, out var date) ? date : dateline?.Date,
            Dateline = dateline?.Text,
            OriginalSource = lines.GetValueOrDefault("originalsource"),
            Furniture = marks.InOrder(),
        };
    }
}
