namespace Hearsay.Fuzz;

/// <summary>The inputs that fuzzing starts from, laid beside the program from <c>fuzz/seeds</c>.</summary>
internal static class Seeds
{
    /// <summary>Those of a target, in ordinal order of their names.</summary>
    public static IReadOnlyList<byte[]> Of(string target) =>
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "seeds", target)).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];
}
