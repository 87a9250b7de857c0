using System.Collections.Frozen;
using System.Globalization;
using Hearsay.Ledger.Filing;
using Hearsay.Ledger.Origins;
using Hearsay.Ledger.Words;

namespace Hearsay.Ledger.Figures;

/// <summary>Reads what a figure answers off its own terms.</summary>
internal static class TopicReader
{
    private static readonly FrozenDictionary<string, string> Generic = Table.Rows("generic-counted.tsv")
        .SelectMany(row => Table.Words(row[1], ' ').Select(word => KeyValuePair.Create(Stemmer.Stem(word), row[0]))).ToFrozenDictionary(StringComparer.Ordinal);
    /// <summary>Soldiers of whom nothing else is told are counted as a strength.</summary>
    private const string Troops = "=troop", Strength = "deployed";
    private static readonly string[] AddedWords = ["additional", "another", "further", "more", "extra", "fresh", "new"];
    private const int LongestOpening = 60;
    private static readonly FrozenSet<string> WindowStems = new[] { "hour", "day", "night", "overnight", "daily", "week" }
        .Select(Stemmer.Stem).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a brief asks about figures of that kind.</summary>
    public static bool IsAsked(Figure figure) => figure.Kind is FigureKind.Count or FigureKind.Money or FigureKind.Percent;

    public static FigureTopic Read(FiledReport report, Figure figure)
    {
        var words = figure.Counted is { } counted ? TermReader.Words(counted, new Span(0, counted.Length)) : [];
        var added = figure.Measure == Measure.New || words.Any(word => AddedWords.Contains(word.Lower));
        var population = States.Only(figure.Population, lowered: true) ?? States.Only(figure.Counted, lowered: true) ?? figure.Population?.ToLowerInvariant();
        var subject = Subject(words);
        var outcome = OutcomeOf(report, figure, words) ?? (subject == Troops && (figure.High ?? figure.Low) > 1 ? Strength : null);
        var topic = new FigureTopic(UnitOf(figure), subject, population, outcome, added, IsWindow(report, figure), OtherYear(report, figure));
        return Parts.IsPart(report, figure, outcome) ? Part(report, figure, topic, words) : topic;
    }

    /// <summary>"12 drowned, two women among them": a kind of people is what they are told from the others by; where nothing is, they are just a part.</summary>
    private static FigureTopic Part(FiledReport report, Figure figure, FigureTopic topic, List<Word> words)
    {
        if (topic.Subject is null && words.Count > 0 && Generic.GetValueOrDefault(words[^1].Stem) == "kind")
            topic = topic with { Subject = words[^1].Stem };
        var whole = Parts.WholeOf(report, figure) is { } of ? Read(report, of) : topic with { Subject = null, Population = null };
        return topic with { Part = topic.Subject == whole.Subject && topic.Population == whole.Population };
    }

    /// <summary>What the reading tells, else the clause; of "21 victims were dead" too the clause, since the noun alone tells less.</summary>
    private static string? OutcomeOf(FiledReport report, Figure figure, List<Word> words)
    {
        var told = Outcome.ClassOf(figure.Outcome) ?? Outcome.ClassOf(Named(words));
        if (figure.Kind != FigureKind.Count || told is not null && !told.Contains('+', StringComparison.Ordinal))
            return told;
        var clause = ClauseOutcome.Of(report, figure);
        return told is null || clause is not null && Outcome.IsWithin(clause, told) ? clause : told;
    }

    /// <summary>"in 2019", told by a report of 2023.</summary>
    private static int? OtherYear(FiledReport report, Figure figure)
    {
        if (report.Report.Published is not { } published || figure.Period is not { } period)
            return null;
        var words = TermReader.Words(period, new Span(0, period.Length));
        var at = words.FindIndex(word => word.Lower is [('1' or '2'), _, _, _] digits && digits.All(char.IsAsciiDigit));
        return at >= 0 && int.Parse(words[at].Lower, CultureInfo.InvariantCulture) is var year && year < published.Year ? year : null;
    }

    /// <summary>Kind and unit, as questions tell them: <c>count</c>, <c>percent</c>, <c>dollar</c>.</summary>
    public static string UnitOf(Figure figure) => figure.Kind switch
    {
        FigureKind.Percent => "percent",
        FigureKind.Money => figure.Unit,
        _ => "count",
    };

    /// <summary>The noun itself, where it tells the outcome: "13 wounded".</summary>
    private static string? Named(List<Word> words) =>
        words.Count > 0 && Generic.ContainsKey(words[^1].Stem) && words[^1].Lower is not ("number" or "total" or "figure" or "one" or "person" or "people" or "member" or "resident" or "other" or "others" or "man" or "woman" or "individual" or "human" or "soul")
            ? words[^1].Lower : null;

    private static string? Subject(List<Word> words)
    {
        if (words.Count == 0 || Generic.ContainsKey(words[^1].Stem))
            return null;
        var lexicon = Lexicon.Default;
        for (var length = Math.Min(lexicon.LongestPhrase, words.Count); length > 0; length--)
        {
            if (lexicon.Concept(string.Join(' ', words.TakeLast(length).Select(word => word.Stem))) is { } concept)
                return concept;
        }
        return words[^1].Stem;
    }

    private static bool IsWindow(FiledReport report, Figure figure)
    {
        if (figure.Measure == Measure.Rate)
            return true;
        if (figure.Period is not { } period)
            return OpensWithWindow(report, figure);
        return !period.Contains("since", StringComparison.OrdinalIgnoreCase) && HoldsWindow(TermReader.Words(period, new Span(0, period.Length)));
    }

    /// <summary>Whether the figure's sentence begins with a stretch of time that governs all of it: "Over the past two days, ...".</summary>
    private static bool OpensWithWindow(FiledReport report, Figure figure)
    {
        var start = report.SentenceStart(figure.Span.Start);
        var opening = new Span(start, Math.Min(figure.Span.Start, start + LongestOpening));
        var comma = opening.Of(report.Text).IndexOf(',');
        if (comma < 0)
            return false;
        var words = TermReader.Words(report.Text, new Span(start, start + comma));
        return words.Any(word => word.Lower is "past" or "last" or "previous" or "overnight") && HoldsWindow(words);
    }

    private static bool HoldsWindow(List<Word> words) => words.Any(word => WindowStems.Contains(word.Stem) || word.Lower == "24-hour");
}
