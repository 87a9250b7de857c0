using Hearsay.Intake.Blocks;
using Hearsay.Intake.Fields;
using Hearsay.Intake.Forms;
using Hearsay.Intake.Marking;

namespace Hearsay.Intake.Told;

/// <summary>Reads what a plain text tells about itself. Pure; linear in the text.</summary>
internal static class TextReading
{
    public static TextTelling Of(Draft draft)
    {
        var (text, frontMatter) = (draft.Text, draft.FrontMatter);
        var blocks = TextBlocks.Of(text).Where(block => block.Span.Start >= (frontMatter?.End ?? 0)).ToList();
        var marks = new Marks(text);
        if (frontMatter is { } front)
            marks.Add(front);
        var lines = ToldLines.Of(text, blocks, marks);
        var dateline = DatelineReader.First(text, blocks);
        var author = lines.GetValueOrDefault("author") ?? Biographies.Author(text, blocks);
        FurnitureLines.Mark(text, blocks, marks);
        Biographies.Mark(text, blocks, author, marks);
        var (found, masthead) = Titles.Of(text, blocks, marks, dateline);
        if (masthead is { } over)
            marks.Add(over);
        Repeats.Mark(text, blocks, draft.Given.Title ?? found, marks);
        foreach (var mark in draft.Marks)
            marks.Add(mark);
        if (dateline is not null)
            marks.Add(dateline.Span);
        return new TextTelling
        {
            Title = found,
            Outlet = lines.GetValueOrDefault("outlet") ?? dateline?.Agency ?? (masthead is { } name ? WellFormed.Line(name.In(text)) : null),
            Author = author,
            Published = lines.GetValueOrDefault("published") is { } day && PartialDate.TryParse(day, out var date) ? date : dateline?.Date,
            Dateline = dateline?.Text,
            OriginalSource = lines.GetValueOrDefault("originalsource") ?? dateline?.Agency,
            Furniture = marks.InOrder(),
        };
    }
}
