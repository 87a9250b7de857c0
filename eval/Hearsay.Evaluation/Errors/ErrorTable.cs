using System.Globalization;
using System.Text;

namespace Hearsay.Evaluation.Errors;

/// <summary>Errors counted by kind, in Markdown.</summary>
internal static class ErrorTable
{
    /// <summary>What stands above the tables.</summary>
    public const string Intro =
        "Counted by rule on PolNeAR dev: statements that are found are set aside, and each that is left is held against the likest left of the other side. *Source*, **cue** and [content] are as they should be; " +
        "behind the arrow stands what is read.\n`statements --data DATA --errors FILE` writes each error to a file. No example is from a corpus: the ferry, the harbour and all who speak are invented.\n";

    private const int Shown = 10;

    /// <summary>The commonest kinds of statements missed, misread or invented, and what differs in those that are found.</summary>
    /// <param name="errors">All errors.</param>
    public static string Of(IReadOnlyCollection<StatementError> errors)
    {
        List<string> kinds = [.. errors.Select(error => error.Kind)];
        return $"{Of("statements missed, misread or invented", ErrorKind.Statement, kinds)}\n{Of("found, with other tokens in a part", ErrorKind.Edge, kinds)}";
    }

    /// <summary>The commonest kinds of a group, with their share of the group's errors.</summary>
    /// <param name="heading">What the group is called above the table.</param>
    /// <param name="group">The group, as <see cref="ErrorKind.Group"/> has it.</param>
    /// <param name="errors">The kind of each error; those of other groups are passed over.</param>
    public static string Of(string heading, string group, IEnumerable<string> errors)
    {
        var counts = errors.CountBy(kind => kind, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var kinds = ErrorKind.All.Where(kind => kind.Group == group).Select(kind => (Kind: kind, Count: counts.GetValueOrDefault(kind.Name)))
            .Where(kind => kind.Count > 0).OrderByDescending(kind => kind.Count).ThenBy(kind => kind.Kind.Name, StringComparer.Ordinal).ToList();
        var all = kinds.Sum(kind => kind.Count);
        var page = new StringBuilder($"| {heading} | count | share | an invented example |\n|---|---|---|---|\n");
        foreach (var (kind, count) in kinds.Take(Shown))
            page.Append(CultureInfo.InvariantCulture, $"| {kind.What} | {count} | {Share(count, all)} | {kind.Example} |\n");
        if (kinds.Count > Shown)
            page.Append(CultureInfo.InvariantCulture, $"| {kinds.Count - Shown} other kinds | {kinds.Skip(Shown).Sum(kind => kind.Count)} | {Share(kinds.Skip(Shown).Sum(kind => kind.Count), all)} | |\n");
        return page.ToString();
    }

    private static string Share(int count, int all) => ((double)count / all).ToString("0.0 %", CultureInfo.InvariantCulture);
}
