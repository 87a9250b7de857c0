using System.Text.RegularExpressions;

namespace Hearsay.Evaluation.Quantities;

/// <summary>The words of a unit, so that "U.S. dollars", "$" and "dollar" meet; as the scorer that comes with the data has them.</summary>
internal static partial class UnitWords
{
    private static readonly string[] Empty = ["", "-", "of", "per", "the"];

    private static readonly Dictionary<string, string> Names = Read();

    /// <summary>All forms of all words of the names: as written, in the singular, without signs.</summary>
    public static HashSet<string> Of(params string?[] names)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            var plain = (name ?? "").ToLowerInvariant().Trim();
            words.Add(Names.GetValueOrDefault(plain, ""));
            foreach (var match in Word().EnumerateMatches(plain))
                words.UnionWith(Forms(plain.Substring(match.Index, match.Length)));
        }
        words.ExceptWith(Empty);
        return words;
    }

    private static IEnumerable<string> Forms(string written)
    {
        var word = Names.GetValueOrDefault(written, written);
        yield return word;
        if (word.Length > 3 && word.EndsWith('s'))
            yield return word[..^1];
        if (word.EndsWith("ies", StringComparison.Ordinal))
            yield return word[..^3] + "y";
        yield return word.Replace("meter", "metre", StringComparison.Ordinal).TrimEnd('s');
    }

    private static Dictionary<string, string> Read()
    {
        using var reader = new StreamReader(typeof(UnitWords).Assembly.GetManifestResourceStream("unit-names.tsv")!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#')
            .Select(line => line.Split('\t')).ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
    }

    [GeneratedRegex(@"[\p{L}\p{Nl}\p{No}]+|[$%£€¥]", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
