using Hearsay.Intake.Fields;
using Hearsay.Intake.Forms;
using Hearsay.Intake.Told;
using Hearsay.Intake.Walk;

namespace Hearsay.Intake;

/// <summary>
/// Takes in what the user named: files, folders, standard input. Nothing is fetched, nothing is run, nothing is written.
/// Same inputs, same outcomes in the same order. Each call of <see cref="Read"/> is a run of its own and may run beside others.
/// </summary>
public sealed class ReportSource(IntakeLimits? limits = null)
{
    private readonly IntakeLimits _limits = limits ?? new IntakeLimits();

    /// <summary>
    /// Whether a name that came before in the run gets <c>#2</c> behind it, so that ids are unique within the run. Where not, ids are as they came,
    /// whatever else the run takes in.
    /// </summary>
    public bool NumbersIds { get; init; } = true;

    /// <summary>
    /// Reads the paths one after the other, each file only when the outcome before it was taken. A folder is gone through
    /// in ordinal order, folders within it too; <c>-</c> stands for <paramref name="standardInput"/>: JSON Lines when it
    /// begins with <c>{</c>, else one text. What cannot be read is a <see cref="Refusal"/>, and the rest goes on.
    /// </summary>
    /// <param name="standardInput">Read to its end where a path is <c>-</c>; not disposed.</param>
    /// <exception cref="OperationCanceledException">Between two outcomes, once <paramref name="cancel"/> asks.</exception>
    public IEnumerable<Outcome> Read(IEnumerable<string> paths, Stream? standardInput = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return Outcomes(paths, standardInput, cancel);
    }

    /// <summary>Reads one web page from a stream, its name serving as id and path.</summary>
    /// <param name="name">As a file's name would be; nothing is opened.</param>
    public Outcome ReadPage(Stream page, string name)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(name);
        var draft = PageForm.Read(page, new Origin(name), _limits);
        return draft.Refusal is { } refusal ? refusal : new Taken(Finish(draft, null));
    }

    private IEnumerable<Outcome> Outcomes(IEnumerable<string> paths, Stream? standardInput, CancellationToken cancel)
    {
        var ids = NumbersIds ? new ReportIds() : null;
        var files = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            foreach (var draft in path == "-" ? StandardInput(ref standardInput, cancel) : Files(path, files, cancel))
            {
                cancel.ThrowIfCancellationRequested();
                yield return draft.Refusal is { } refusal ? refusal : new Taken(Finish(draft, ids));
            }
        }
    }

    private IEnumerable<Draft> StandardInput(ref Stream? input, CancellationToken cancel)
    {
        if (input is null)
            return [Draft.Refused("-", "there is no standard input, or it was read before", "name it once")];
        var stream = input;
        input = null;
        return InputForm.Read(stream, _limits, cancel);
    }

    /// <param name="read">Files read before in this run: one that is named twice is read once.</param>
    private IEnumerable<Draft> Files(string path, HashSet<string> read, CancellationToken cancel)
    {
        foreach (var found in new FileWalk(_limits.FolderDepth).Of(path))
            if (found.Refusal is { } refusal)
                yield return new Draft { Refusal = refusal };
            else if (read.Add(Path.GetFullPath(found.Path)))
                foreach (var draft in FileForm.Read(found, _limits, cancel))
                    yield return draft;
    }

    private static Report Finish(Draft draft, ReportIds? ids)
    {
        var told = TextReading.Of(draft);
        var given = DatesOf(draft.Given);
        var name = draft.Given.Id ?? draft.Name;
        var outlet = draft.Given.Outlet ?? told.Outlet;
        return new Report
        {
            Id = ids?.Next(name) ?? name,
            Path = draft.Path,
            Title = draft.Given.Title ?? told.Title,
            Outlet = outlet,
            Author = draft.Given.Author ?? told.Author,
            Published = given ?? told.Published,
            PublishedBasis = given is not null ? DateBasis.Given : told.Published is not null ? DateBasis.Told : null,
            Dateline = draft.Given.Dateline ?? told.Dateline,
            OriginalSource = draft.Given.OriginalSource ?? (told.OriginalSource is { } original && outlet is not null && OutletNames.AreSame(original, outlet) ? null : told.OriginalSource),
            Url = draft.Given.Url,
            Language = draft.Given.Language,
            Text = draft.Text,
            Furniture = told.Furniture,
        };
    }

    private static PartialDate? DatesOf(GivenFields given) => Dates.DateReader.Given(given.Published);
}
