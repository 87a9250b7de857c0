using System.Collections.Frozen;
using Hearsay.Reader.Dates;

namespace Hearsay.Reader.Figures;

/// <summary>All that the number grammar knows of words, read once from the figure-*.tsv files. Immutable, thread-safe.</summary>
internal static class FigureLexicon
{
    private const int LongestWord = 24;
    private static readonly Dictionary<string, LexiconWord> Vocabulary = new(StringComparer.OrdinalIgnoreCase);
    private static readonly Dictionary<string, LexiconWord>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Vocabulary.GetAlternateLookup<ReadOnlySpan<char>>();

    public static readonly FrozenDictionary<string, NumberWord> Numbers = FigureData.Rows("figure-numbers.tsv", 3)
        .ToFrozenDictionary(r => Known(r[0]), r => new NumberWord(Enum.Parse<NumberClass>(r[1], ignoreCase: true), FigureData.Number(r[2])), StringComparer.Ordinal);

    public static readonly PhraseTable<VagueNumber> Vague = new(FigureData.Rows("figure-vague.tsv", 4).Select(r =>
        (Keys(r[0]), new VagueNumber(r[1] == "alone" ? VagueClass.Alone : r[1] == "before-of" ? VagueClass.BeforeOf : VagueClass.Times, FigureData.Number(r[2]), FigureData.Number(r[3])))));

    public static readonly PhraseTable<BoundSense> BoundsBefore = Bounds("before");

    public static readonly PhraseTable<BoundSense> BoundsAfter = Bounds("after");

    public static readonly PhraseTable<string> CurrenciesBefore = new(FigureData.Rows("figure-currencies.tsv", 3)
        .Where(r => r[2] == "before").Select(r => (Keys(r[0]), r[1])));

    /// <summary>Units that stand behind a number, currencies among them.</summary>
    public static readonly PhraseTable<UnitName> Units = new(
        FigureData.Rows("figure-units.tsv", 4).Select(r => (Keys(r[0]), new UnitName(r[1], Enum.Parse<FigureKind>(r[2], ignoreCase: true), r[3] != "any", r[3] == "lower")))
        .Concat(FigureData.Rows("figure-currencies.tsv", 3).Where(r => r[2] != "before").Select(r => (Keys(r[0]), new UnitName(r[1], FigureKind.Money, r[2] == "glued")))));

    public static readonly PhraseTable<bool> Labels = new(FigureData.Rows("figure-labels.tsv", 1).Select(r => (Keys(r[0]), true)));

    public static readonly PhraseTable<bool> Idioms = new(FigureData.Rows("figure-idioms.tsv", 1).Select(r => (Keys(r[0]), true)));

    public static readonly PhraseTable<string> Joints = new(FigureData.Rows("figure-joints.tsv", 2).Select(r => (Keys(r[0]), r[1])));

    /// <summary>The words of time, of date-words.tsv.</summary>
    public static readonly PhraseTable<DateWord> DateWords = new(FigureData.Rows("date-words.tsv", 3)
        .Select(r => (Keys(r[0]), new DateWord(Enum.Parse<DateClass>(r[1], ignoreCase: true), (int)FigureData.Number(r[2])))));

    public static readonly PhraseTable<bool> Months = Surrounding("month");

    public static readonly PhraseTable<bool> Meridiems = Surrounding("meridiem");

    public static readonly PhraseTable<bool> Yearly = Surrounding("yearly");

    public static readonly PhraseTable<bool> Ordinals = Surrounding("ordinal");

    public static readonly PhraseTable<bool> OrdinalWords = Surrounding("ordinal-word");

    public static readonly PhraseTable<bool> Lasting = Surrounding("lasting");

    public static readonly PhraseTable<bool> Streets = Surrounding("street");

    public static readonly PhraseTable<bool> Signs = Surrounding("sign");

    public static readonly PhraseTable<bool> Changes = Surrounding("change");

    static FigureLexicon()
    {
        var ranges = Joints.Firsts(role => role is "between" or "from" or "minus");
        foreach (var key in Numbers.Keys.Concat(Vague.Firsts(_ => true)).Concat(CurrenciesBefore.Firsts(_ => true)).Concat(Idioms.Firsts(_ => true)).Concat(ranges))
            Vocabulary[key].Opens = true;
    }

    /// <summary>The lexicon's entry of a word; <see cref="LexiconWord.Unknown"/> where no file holds it.</summary>
    public static LexiconWord Find(ReadOnlySpan<char> word) =>
        word.Length <= LongestWord && Lookup.TryGetValue(word, out var known) ? known : LexiconWord.Unknown;

    private static PhraseTable<BoundSense> Bounds(string place) => new(FigureData.Rows("figure-bounds.tsv", 3)
        .Where(r => r[1] == place).Select(r => (Keys(r[0]), Enum.Parse<BoundSense>(r[2], ignoreCase: true))));

    private static PhraseTable<bool> Surrounding(string role) =>
        new(FigureData.Rows("figure-surroundings.tsv", 2).Where(r => r[1] == role).Select(r => (Keys(r[0]), true)));

    private static string[] Keys(string phrase) => [.. PieceScanner.Keys(phrase).Select(Known)];

    private static string Known(string word)
    {
        if (!Vocabulary.TryGetValue(word, out var known))
            Vocabulary.Add(word, known = new LexiconWord(word));
        return known.Key;
    }
}
