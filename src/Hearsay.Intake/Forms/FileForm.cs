using Hearsay.Intake.Decoding;
using Hearsay.Intake.Fields;
using Hearsay.Intake.Markup;
using Hearsay.Intake.Walk;

namespace Hearsay.Intake.Forms;

/// <summary>One file, read as its extension says, with the fields of the side file beside it.</summary>
internal static class FileForm
{
    public static IEnumerable<Draft> Read(Found file, IntakeLimits limits, CancellationToken cancel)
    {
        if (SideFile.Is(file.Path))
            return file.Named ? [Draft.Refused(file.Path, "it describes a report and is none itself", "name the report beside it")] : [];
        if (FormNames.Of(file.Path) is not { } form && !file.Named)
            return [Draft.Refused(file.Path, Unread(Path.GetExtension(file.Path)), "name the file itself to have it read as text")];
        return Open(file, limits, cancel);
    }

    private static string Unread(string extension) => extension.Length == 0 ? "files without an ending are not read" : $"files like '{extension}' are not read";

    private static IEnumerable<Draft> Open(Found file, IntakeLimits limits, CancellationToken cancel)
    {
        var (fields, refusal) = SideFile.Of(file.Path, limits);
        if (refusal is not null)
            yield return new Draft { Refusal = refusal };
        using var drafts = Drafts(file, limits, cancel).GetEnumerator();
        while (Next(drafts, file.Path, out var ended) is { } draft)
        {
            yield return draft.Refusal is null ? draft with { Given = Both(draft.Given, fields, file) } : draft;
            if (ended)
                yield break;
        }
    }

    /// <summary>A line's own fields go before the side file's; a side file's before those that a page or front matter holds. One id serves one report.</summary>
    private static GivenFields Both(GivenFields own, GivenFields side, Found file) =>
        FormNames.Of(file.Path) is Form.Lines or Form.Json ? own.Or(side with { Id = null }) : side.Or(own);

    /// <summary>The next draft, or the trouble that reading ran into; null behind the last.</summary>
    private static Draft? Next(IEnumerator<Draft> drafts, string path, out bool ended)
    {
        ended = false;
        try
        {
            return drafts.MoveNext() ? drafts.Current : null;
        }
        catch (Exception ex) when (ex is IOException or UnauthorizedAccessException)
        {
            ended = true;
            return Draft.Refused(path, Trouble.Of(ex), "check the file and its permissions");
        }
    }

    private static IEnumerable<Draft> Drafts(Found file, IntakeLimits limits, CancellationToken cancel)
    {
        if (!file.Named && new FileInfo(file.Path).ResolveLinkTarget(true) is var target
            && ((target as FileInfo)?.Length ?? new FileInfo(file.Path).Length) == 0)
        {
            yield return Draft.Refused(file.Path, "it is empty", "leave it out");
            yield break;
        }
        using var stream = File.OpenRead(file.Path);
        foreach (var draft in Drafts(stream, file, limits, cancel))
            yield return draft;
    }

    private static IEnumerable<Draft> Drafts(Stream stream, Found file, IntakeLimits limits, CancellationToken cancel)
    {
        var origin = new Origin(file.Path);
        switch (FormNames.Of(file.Path))
        {
            case Form.Lines:
                return LinesForm.Read(stream, origin, limits, cancel);
            case Form.Json:
                return JsonForm.Read(stream, origin, limits);
            case Form.Page:
                return [PageForm.Read(stream, origin, limits)];
            case Form.Plain:
                return [PlainForm.Read(stream, origin, limits)];
            case Form.Markdown:
                return [WithMarks(PlainForm.Read(stream, origin, limits))];
            default:
                var peeked = new PeekedStream(stream, 1024);
                return [PageForm.LooksLikePage(peeked.Head) ? PageForm.Read(peeked, origin, limits) : PlainForm.Read(peeked, origin, limits)];
        }
    }

    private static Draft WithMarks(Draft draft) =>
        draft.Refusal is null ? draft with { Marks = MarkdownMarks.Of(draft.Text, draft.FrontMatter?.End ?? 0) } : draft;
}
