using Xunit;

namespace Hearsay.Testing.Briefs;

/// <summary>Compares with a file of <c>tests/expectations</c>. Where the environment variable HEARSAY_ACCEPT is set, the file is written instead: look at the difference before it is committed.</summary>
public static class Expectation
{
    public static void Holds(string name, string actual)
    {
        var path = Path.Combine(Folder(), name);
        if (Environment.GetEnvironmentVariable("HEARSAY_ACCEPT") is { Length: > 0 })
            File.WriteAllText(path, actual);
        Assert.True(File.Exists(path), $"tests/expectations/{name} is missing; HEARSAY_ACCEPT=1 writes it");
        Assert.Equal(File.ReadAllText(path), actual);
    }

    private static string Folder()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "Hearsay.slnx")))
            at = at.Parent;
        return Path.Combine(at?.FullName ?? throw new InvalidOperationException("No Hearsay.slnx above the tests."), "tests", "expectations");
    }
}
