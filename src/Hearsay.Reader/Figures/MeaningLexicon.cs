using System.Collections.Frozen;

namespace Hearsay.Reader.Figures;

/// <summary>The words that tell what a figure means, read once from the figure-*.tsv files. Immutable, thread-safe.</summary>
internal static class MeaningLexicon
{
    private static readonly FrozenDictionary<(string Word, OutcomeClass Class), string> Outcomes = FigureData.Rows("figure-outcomes.tsv", 3)
        .ToFrozenDictionary(r => (r[0], Enum.Parse<OutcomeClass>(r[1], ignoreCase: true)), r => r[2]);

    private static readonly FrozenSet<string> Participles = Outcomes.Where(o => o.Key.Class is OutcomeClass.Done or OutcomeClass.Loose)
        .Select(o => o.Value).Where(word => !word.Contains(' ', StringComparison.Ordinal)).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Gerunds = Outcomes.Where(o => o.Key.Class is OutcomeClass.Done or OutcomeClass.Loose)
        .SelectMany(o => GerundsOf(o.Key.Word).Select(gerund => (gerund, o.Value))).DistinctBy(g => g.gerund).ToFrozenDictionary(g => g.gerund, g => g.Value, StringComparer.Ordinal);

    private static readonly FrozenSet<string> LightGerunds = Outcomes.Where(o => o.Key.Class == OutcomeClass.Light)
        .SelectMany(o => GerundsOf(o.Key.Word)).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Measure> Measures = FigureData.Rows("figure-measures.tsv", 2)
        .ToFrozenDictionary(r => r[0], r => Enum.Parse<Measure>(r[1], ignoreCase: true), StringComparer.Ordinal);

    private static readonly FrozenSet<string> Classifiers = FigureData.Rows("figure-classifiers.tsv", 1).Select(r => r[0]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Populations = FigureData.Rows("figure-populations.tsv", 1).Select(r => r[0]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<(string Word, string Role)> Openers = FigureData.Rows("figure-openers.tsv", 2).Select(r => (r[0], r[1])).ToFrozenSet();

    private static readonly FrozenDictionary<string, string> States = FigureData.Rows("figure-states.tsv", 2).ToFrozenDictionary(r => r[0], r => r[1], StringComparer.Ordinal);

    /// <summary>Whether an outcome is a state that another may end: "captured".</summary>
    public static bool IsState(string outcome) => States.GetValueOrDefault(outcome) == "state";

    /// <summary>Whether an outcome ends a state: "released".</summary>
    public static bool IsEnd(string outcome) => States.GetValueOrDefault(outcome) == "end" || Undoes(outcome);

    /// <summary>Whether an outcome tells that those counted never were what their name says: "two of the dead were alive".</summary>
    public static bool Undoes(string outcome) => States.GetValueOrDefault(outcome) == "undoes";

    /// <summary>The outcome that a word in dictionary form tells in a class; null where it tells none.</summary>
    public static string? Outcome(string lemma, OutcomeClass kind) => Outcomes.GetValueOrDefault((lemma, kind));

    private static readonly FrozenSet<string> Known = Outcomes.Values.Where(word => word.Length > 0).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the words are an outcome of the table, and no mere participle of the report.</summary>
    public static bool IsOutcome(string words) => words.Split(' ').Any(Known.Contains);

    /// <summary>The outcome of a verb to its object, the loose ones included.</summary>
    public static string? Done(string lemma) => Outcome(lemma, OutcomeClass.Done) ?? Outcome(lemma, OutcomeClass.Loose);

    /// <summary>The outcome that a form in -ing tells of its object, whatever its tag ("killing"); null for none.</summary>
    public static string? DoneByGerund(string word) => Gerunds.GetValueOrDefault(word);

    /// <summary>Whether the form in -ing is of a verb whose object names the outcome of its subject, whatever its tag ("facing").</summary>
    public static bool IsLightGerund(string word) => LightGerunds.Contains(word);

    /// <summary>Whether the word is the participle of a verb that is done to its object ("deployed").</summary>
    public static bool IsParticiple(string word) => Participles.Contains(word);

    /// <summary>The measure that a word tells of; null for none.</summary>
    public static Measure? MeasureOf(string words) => Measures.TryGetValue(words, out var measure) ? measure : null;

    private static IEnumerable<string> GerundsOf(string verb) =>
        verb.Contains(' ', StringComparison.Ordinal) ? [] : verb.EndsWith('e') ? [verb[..^1] + "ing"] : [verb + "ing", verb + verb[^1] + "ing"];

    /// <summary>Whether the noun says in what units what follows "of" is counted.</summary>
    public static bool IsClassifier(string lemma) => Classifiers.Contains(lemma);

    /// <summary>Whether the word or two words tell whose those counted are.</summary>
    public static bool IsPopulation(string words) => Populations.Contains(words);

    /// <summary>Whether figure-openers.tsv gives the word or words the role.</summary>
    public static bool Has(string words, string role) => Openers.Contains((words, role));
}
