using System.Collections.Immutable;

namespace Hearsay.Language;

/// <summary>Reads the word lists that stand beside the code: tab-separated lines, <c>#</c> lines and empty ones left out.</summary>
internal static class WordTable
{
    /// <summary>The rows of an embedded list, each cut into its cells.</summary>
    /// <exception cref="InvalidOperationException">The assembly was built without that list.</exception>
    public static ImmutableArray<string[]> Rows(string name)
    {
        using var stream = typeof(WordTable).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The word list {name} is not embedded in {typeof(WordTable).Assembly.GetName().Name}; check its project file.");
        using var reader = new StreamReader(stream);
        return Rows(reader);
    }

    /// <summary>The rows of an open list.</summary>
    public static ImmutableArray<string[]> Rows(TextReader reader)
    {
        var rows = ImmutableArray.CreateBuilder<string[]>();
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal) && line != "#")
                rows.Add(line.Split('\t'));
        return rows.ToImmutable();
    }
}
