using System.Collections.Frozen;
using Hearsay.Ledger.Figures;
using Hearsay.Ledger.Words;

namespace Hearsay.Ledger.Questions;

/// <summary>Puts what a group of figures answers into a plain question.</summary>
internal static class FigureAsk
{
    private static readonly FrozenDictionary<string, string> Phrases =
        Table.Rows("outcome-phrases.tsv").ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>"How many North Korean soldiers have been killed or wounded?"</summary>
    public static string Of(FigureGroup group)
    {
        var topic = group.Topic;
        var counted = Counted(group);
        var told = group.Figures.Select(filed => filed.Figure.Outcome).FirstOrDefault(words => words is not null);
        var when = (topic.Window ? Window(group) : topic.Year is { } year ? $" in {year}" : "") + (topic.Part ? " (a part of the total)" : "") + (topic.Own is null ? "" : " (set apart)");
        return topic.Unit switch
        {
            "percent" => $"What share{(counted.Length > 0 ? " of " + counted : "")}{(Tail(topic, told) is { Length: > 0 } tail ? " " + tail : " is it")}{when}?",
            "count" => $"How many {(topic.Added ? "more " : "")}{(counted.Length > 0 ? counted : "people")} {CountTail(topic, told)}{when}?",
            _ => $"How much money{(counted.Length > 0 ? ": " + counted : " is it")}{when}?",
        };
    }

    /// <summary>Who is counted, in the plural: "North Korean soldiers"; "people" where that is not told.</summary>
    public static string Who(FigureGroup group) => Counted(group) is { Length: > 0 } words ? words : "people";

    private static string CountTail(FigureTopic topic, string? told) =>
        topic.Added && topic.Outcome == "deployed" ? "are to be deployed" : Tail(topic, told) is { Length: > 0 } tail ? tail : "are there";

    private static string Tail(FigureTopic topic, string? told)
    {
        if (topic.Outcome is not { } outcome)
            return "";
        if (Phrases.TryGetValue(outcome, out var phrase))
            return phrase;
        var parts = outcome.Split('+');
        return parts.All(Phrases.ContainsKey) ? "have been " + string.Join(" or ", parts) : "are there (" + (told ?? outcome.Replace('+', ' ')) + ")";
    }

    private static string Window(FigureGroup group) =>
        group.Figures.Select(filed => filed.Figure.Period).OfType<string>().OrderBy(period => period.Length).ThenBy(period => period, StringComparer.Ordinal)
            .FirstOrDefault() is { } words ? $" ({words})" : " (in a short time)";

    /// <summary>The report's own words for what is counted, the most used, names of states with capitals, in the plural.</summary>
    private static string Counted(FigureGroup group)
    {
        var words = group.Figures.Select(filed => filed.Figure.Counted).OfType<string>().Where(counted => counted.Length > 0)
            .GroupBy(counted => counted, StringComparer.Ordinal).OrderByDescending(same => same.Count()).ThenByDescending(same => same.Key.Length)
            .ThenBy(same => same.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;
        if (group.Topic.Subject is null || words is null)
            words = group.Topic.Unit == "count" ? "people" : "";
        words = Without(words, "additional", "more", "another", "other", "further", "own");
        var population = group.Topic.Population;
        if (population is not null && !words.Contains(population, StringComparison.OrdinalIgnoreCase) && !Origins.States.In(words, lowered: true).Contains(population))
            words = Origins.States.Adjective(population) + " " + words;
        return Capitals(group.Topic.Unit == "count" ? Plural(words) : words, group.Figures[0].Report.Text);
    }

    private static string Without(string words, params string[] leave) =>
        string.Join(' ', words.Split(' ').Where(word => !leave.Contains(word, StringComparer.OrdinalIgnoreCase)));

    /// <summary>Names of states with capitals, and what the report writes with a capital wherever it has it.</summary>
    private static string Capitals(string words, string text)
    {
        var parts = words.Split(' ');
        for (var at = 0; at < parts.Length; at++)
        {
            var two = at + 1 < parts.Length && Origins.States.In(parts[at] + " " + parts[at + 1], lowered: true).Count == 1
                && Origins.States.In(parts[at], lowered: true).Count == 0;
            if (two || Origins.States.In(parts[at], lowered: true).Count > 0 || IsName(parts[at], text))
                parts[at] = Upper(parts[at]);
            if (two)
                parts[at + 1] = Upper(parts[++at]);
        }
        return string.Join(' ', parts);
    }

    private static bool IsName(string word, string text) =>
        word.Length > 2 && text.Contains(Upper(word), StringComparison.Ordinal) && !text.Contains(word, StringComparison.Ordinal)
        && !Lexicon.Default.IsCommon(Stemmer.Stem(word));

    private static string Upper(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];

    /// <summary>The head in the plural: what stands before "of", and both sides of "and".</summary>
    private static string Plural(string words)
    {
        foreach (var joint in (ReadOnlySpan<string>)[" of ", " and ", " or "])
        {
            var at = words.IndexOf(joint, StringComparison.Ordinal);
            if (at > 0)
                return Plural(words[..at]) + joint + (joint == " of " ? words[(at + joint.Length)..] : Plural(words[(at + joint.Length)..]));
        }
        return PluralWord(words);
    }

    private static string PluralWord(string words) =>
        words.Length == 0 || words.EndsWith("people", StringComparison.Ordinal) || words.EndsWith("personnel", StringComparison.Ordinal) || words.EndsWith("men", StringComparison.Ordinal) || words.EndsWith("police", StringComparison.Ordinal) || words.EndsWith("troops", StringComparison.Ordinal) ? words
        : words.EndsWith("person", StringComparison.Ordinal) ? words[..^6] + "people"
        : words.EndsWith("child", StringComparison.Ordinal) ? words + "ren"
        : words.EndsWith("man", StringComparison.Ordinal) && words.Length > 3 && !words.EndsWith("human", StringComparison.Ordinal) ? words[..^3] + "men"
        : words[^1] == 'y' && words.Length > 1 && !"aeiou".Contains(words[^2], StringComparison.Ordinal) ? words[..^1] + "ies"
        : words[^1] is 's' or 'x' || words.EndsWith("ch", StringComparison.Ordinal) || words.EndsWith("sh", StringComparison.Ordinal) ? words + (words[^1] == 's' ? "" : "es")
        : words + "s";
}
