namespace Hearsay.Intake.Walk;

/// <summary>The path with every symbolic link on the way followed.</summary>
internal static class RealPath
{
    private const int MostLinks = 40;

    /// <exception cref="IOException">More than 40 links follow each other, or one cannot be read.</exception>
    public static string Of(string path)
    {
        var rest = Parts(Path.GetFullPath(path));
        var real = Path.GetPathRoot(Path.GetFullPath(path))!;
        for (var links = 0; rest.Count > 0;)
        {
            var next = Path.Join(real, rest.Pop());
            if (new DirectoryInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }
            if (++links > MostLinks)
                throw new IOException("too many symbolic links follow each other");
            var full = Path.GetFullPath(target, real);
            foreach (var part in Parts(full).Reverse())
                rest.Push(part);
            real = Path.GetPathRoot(full)!;
        }
        return real;
    }

    private static Stack<string> Parts(string full) => new(full[Path.GetPathRoot(full)!.Length..]
        .Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries).Reverse());
}
