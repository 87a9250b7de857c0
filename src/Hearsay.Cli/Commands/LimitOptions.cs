using System.CommandLine;
using Hearsay.Intake;

namespace Hearsay.Cli.Commands;

/// <summary>The options of one command that say how much of an input is read at most; what is larger is refused by name.</summary>
internal sealed class LimitOptions
{
    private static readonly IntakeLimits Standard = new();

    private readonly Option<ByteSize> _text = Size("--max-text", "Bytes of a text file, characters of any report's text", Standard.Text);
    private readonly Option<int> _words = Count("--max-words", "Words of a report's text, single signs included", Standard.Words);
    private readonly Option<ByteSize> _page = Size("--max-page", "Bytes of a web page", Standard.Page);
    private readonly Option<int> _pageMarks = Count("--max-page-marks", "Tags and attributes of a web page", Standard.PageMarks);
    private readonly Option<ByteSize> _line = Size("--max-line", "Bytes of one line of JSON Lines", Standard.Line);
    private readonly Option<ByteSize> _json = Size("--max-json", "Bytes of a .json file", Standard.Json);
    private readonly Option<ByteSize> _sideFile = Size("--max-side-file", "Bytes of a NAME.meta.json", Standard.SideFile);
    private readonly Option<ByteSize> _frontMatter = Size("--max-front-matter", "Characters of front matter; what is longer is taken for text", Standard.FrontMatter);
    private readonly Option<int> _folderDepth = Count("--max-folder-depth", "Folders within the folder named", Standard.FolderDepth);

    /// <summary>Gives the options to a command that takes paths.</summary>
    public static LimitOptions AddedTo(Command command)
    {
        var limits = new LimitOptions();
        foreach (var option in (Option[])[limits._text, limits._words, limits._page, limits._pageMarks, limits._line, limits._json, limits._sideFile, limits._frontMatter, limits._folderDepth])
            command.Options.Add(option);
        return limits;
    }

    public IntakeLimits Of(ParseResult parsed) => Standard with
    {
        Text = parsed.GetValue(_text).Bytes,
        Words = parsed.GetValue(_words),
        Page = parsed.GetValue(_page).Bytes,
        PageMarks = parsed.GetValue(_pageMarks),
        Line = parsed.GetValue(_line).Bytes,
        Json = parsed.GetValue(_json).Bytes,
        SideFile = parsed.GetValue(_sideFile).Bytes,
        FrontMatter = parsed.GetValue(_frontMatter).Bytes,
        FolderDepth = parsed.GetValue(_folderDepth),
    };

    private static Option<int> Count(string name, string description, int standard) => Options.Number(name, description, standard, 1, int.MaxValue);

    private static Option<ByteSize> Size(string name, string description, int standard) => new(name)
    {
        Description = description,
        HelpName = "SIZE",
        DefaultValueFactory = _ => new ByteSize(standard),
        CustomParser = result =>
        {
            if (!ByteSize.TryParse(result.Tokens[0].Value, out var size))
                result.AddError($"{name} is a size from 1 to 1GB, such as 16MB; found '{result.Tokens[0].Value}'.");
            return size;
        },
    };
}
