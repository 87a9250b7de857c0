namespace Hearsay.Cli.Tests.Documents;

/// <summary>The clone that the tests were built in.</summary>
internal static class Repository
{
    public static string Root { get; } = RootOf(new DirectoryInfo(AppContext.BaseDirectory));

    private static string RootOf(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "Hearsay.slnx")) ? folder.FullName : RootOf(folder.Parent!);
}
