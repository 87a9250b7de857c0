namespace Hearsay.Intake.Walk;

/// <summary>
/// The files behind the paths that the user named. Folders are gone through in ordinal order of names; a folder reached
/// again over a symbolic link is not entered twice; names that begin with a full stop are left out unless named.
/// </summary>
internal sealed class FileWalk(int depthLimit)
{
    private readonly HashSet<string> _entered = new(StringComparer.Ordinal);

    public IEnumerable<Found> Of(string path)
    {
        if (Directory.Exists(path))
        {
            _entered.Clear();
            return Folder(path);
        }
        return [File.Exists(path) ? new Found(path, true) : Found.Refused(path, "there is no such file or folder", "check the path")];
    }

    /// <summary>Goes through a folder with a stack of its own, so that no depth of folders can exhaust the thread's.</summary>
    private IEnumerable<Found> Folder(string root)
    {
        var open = new Stack<IEnumerator<string>>();
        if (Enter(root, 0, open) is { } refusal)
            yield return refusal;
        while (open.Count > 0)
        {
            if (!open.Peek().MoveNext())
            {
                open.Pop().Dispose();
                continue;
            }
            var path = open.Peek().Current;
            if (!Directory.Exists(path))
                yield return File.Exists(path) ? new Found(path, false)
                    : Found.Refused(path, "the symbolic link leads nowhere", "mend it or leave it out");
            else if (Enter(path, open.Count, open) is { } refused)
                yield return refused;
        }
    }

    /// <summary>Puts the folder's entries on the stack; gives a refusal where that cannot be done.</summary>
    private Found? Enter(string path, int depth, Stack<IEnumerator<string>> open)
    {
        if (depth > depthLimit)
            return Found.Refused(path, $"the folder lies deeper than {depthLimit} folders", "name it by itself");
        try
        {
            if (!_entered.Add(RealPath.Of(path)))
                return null;
            var names = Directory.EnumerateFileSystemEntries(path).Select(entry => Path.GetFileName(entry))
                .Where(name => name[0] != '.').Order(StringComparer.Ordinal).ToList();
            open.Push(names.Select(name => Path.Join(path, name)).GetEnumerator());
            return null;
        }
        catch (Exception ex) when (ex is IOException or UnauthorizedAccessException)
        {
            return Found.Refused(path, Trouble.Of(ex), "check the folder and its permissions");
        }
    }
}
