using System.Collections.Frozen;
using System.Reflection;

namespace Hearsay;

/// <summary>The names that one outlet or news agency goes by: "AP" and "The Associated Press". Read once from <c>outlet-names.tsv</c>. Thread-safe.</summary>
public static class OutletNames
{
    private const string Article = "The ";

    private static readonly FrozenDictionary<string, string[]> Known = Rows()
        .SelectMany(names => names.Select(name => KeyValuePair.Create(name, names))).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>All names of the outlet, the usual one first, without "The"; of one that is not in the table its own name alone.</summary>
    public static IReadOnlyList<string> All(string outlet) => Known.GetValueOrDefault(Bare(outlet)) ?? [Bare(outlet)];

    /// <summary>The name that it usually goes by, without "The".</summary>
    public static string Usual(string outlet) => All(outlet)[0];

    /// <summary>Whether both name one outlet, whatever their case.</summary>
    public static bool AreSame(string one, string other) => string.Equals(Usual(one), Usual(other), StringComparison.OrdinalIgnoreCase);

    /// <summary>The name without "The" before it.</summary>
    public static string Bare(string outlet)
    {
        ArgumentNullException.ThrowIfNull(outlet);
        return outlet.Length > Article.Length && outlet.StartsWith(Article, StringComparison.OrdinalIgnoreCase) ? outlet[Article.Length..] : outlet;
    }

    private static IEnumerable<string[]> Rows()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("outlet-names.tsv") ?? throw new InvalidOperationException("The build lacks its data file outlet-names.tsv.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#' && line.Split('\t') is [var usual, var others])
                yield return [usual, .. others.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Bare)];
    }
}
