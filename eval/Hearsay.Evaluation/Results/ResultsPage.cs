using Hearsay.Evaluation.Stages;

namespace Hearsay.Evaluation.Results;

/// <summary>The page <c>eval/results.md</c>.</summary>
internal static class ResultsPage
{
    private const string Head = """
        # Results

        What this build reached on public data. `DATA` is the data folder; nothing was tuned on a test split. All but the row of MUC tst2 are development figures: thresholds were
        chosen on PolNeAR dev, the NewsQuant half and MUC dev, and the events' on BASIL. The invented reports come from a generator with a fixed seed.

        This page is the output of `dotnet run -c Release --project eval/Hearsay.Evaluation -- all --data DATA --write eval/results.md`; a row is measured alone by the name of
        its stage instead of `all`. With `--readings DIR` the readings and briefs that were scored are written to a folder, for another scorer: what the scorer that comes with the data
        measures too is the same number, and tests hold both to that on invented input.

        | stage | what | measured |
        |---|---|---|

        """;

    private const string Tail = """

        How to read it:

        - **statements**: `source`, `cue` and `content` are F1 of tokens; `statements` is F1 of whole statements, found when half of the content tokens in either are in both and the sources share a token.
          `exact` asks for the same tokens, `overlap` for one in common, one to one. Between two trained annotators of this corpus the first four are .814, .696, .921 and .758.
          By kind of quote: direct has at least 80 % of the content's tokens in double quotation marks, indirect none, mixed the rest. `recall` is the share of the marked statements that are found; `precision` of those that were
          read and would be of the kind; `content` the share of the marked contents' tokens that lie in any content read. `direct source` asks of all marked direct quotes with a source whether a statement half of whose content is the
          same has a source that shares a token with the marked one, `direct source of read` only of those with such a statement.
          By distance: whole sentences from the source to the farthest sentence of the content. From the cue it is none in all but one statement of this corpus, so that it would tell nothing. `source first` stands before what it tells.
        - **quantities**: a figure is right by its value, by value and bound ("over", "up to", "about"), by value and unit, by all three.
        - **casualties**: of groups of two or more killed or injured, those with a figure of the same ends, and those whose figure also says the right outcome. `outcome precision` is a lower bound, as the
          keys leave out old and general counts.
        - **sheet**: the recorder's sheet of each report alone, against the keys of its incidents. Rules were made on the dev reports; tst2 was scored once they stood. `counts` are groups of two or more killed or injured: right where both
          ends and the outcome are the same, one to one; precision is a lower bound, as the keys leave out old and general counts. `in cell` is the share of those groups whose number lies within the sheet's low and high of all with
          that outcome. `named` are single people killed or injured: right where name and outcome are the same. Most that are missed are names that the readings of these wires in capitals do not have.
        - **dates**: of the days, months and years marked in the text, those that an expression of time is read over, and those read with the same value. `times` asks of all marks, lengths, hours and "recently"
          among them, in the sentences that are marked throughout (title and first four), without the line that tells the date of writing: an expression is right that shares a token with a mark, and the other way round.
          Of the marks found, `times type` and `times value` have the same type and value of TIMEX3.
        - **meantime**: `negated` is F1 of the events marked as negated, `hedged` of those marked as possible or probable; events whose mark is left open are not asked about. An event that is what a statement tells, or is its object or
          complement, has the statement's certainty; any other that which the reader's rules give its clause, and all have the polarity that those give the event itself. The corpus also calls possible what somebody can do ("can carry"),
          probable what is planned, and negated what was delayed or called off; Hearsay calls these certain, planned and affirmed, which bounds recall. `actors` is B-cubed over the mentions that an actor of the reading and an entity of
          the corpus both have, `across` F1 of pairs of them in different articles; actors of two articles are the same where their names are. `actors held` is the share of marked mentions of persons and organisations, pronouns among
          them, that an actor has.
        - **events**, **synthetic**: B-cubed over reports; `whole events` is F1 of events with exactly the right reports. `origins held` is the share of questions whose interval of independent origins holds the true number.
        - **case**: a statement of the hand-made reading is found by the one that shares most of its content; origin, stance, certainty and chain count all statements of the gold, found or not.
        - **articles**: bags of four words in a row, as the public benchmark counts; `exact pages` have all of them and no other.
        - **language**: tags, attachment (without punctuation, relations without subtype) and lemmas count the reference's tokens. CoreNLP's analysis is not a person's.
        - **coreference**: a pronoun of the third person is right when what it was joined to is marked as a mention of the same entity. Asked about are those with such a mention before them, or named behind them in
          their sentence, and not an "it" that only announces a clause. `gum gold` and `gum` are news, interviews and biographies together. `names` are links of names of one word, `roles` of nouns with "the",
          against CoreNLP's chains, which are no person's either. `origins` are of statements whose source is a pronoun of the third person, or a noun with "the", "this", "that" or a possessive, where its chain
          has a name that the source does not say itself and a statement with half of the content was read: right is an origin that is a name with a word on which a name of the chain hangs. Looked at by eye,
          such a chain has the right name for 85 % of the pronouns.

        """;

    private static string End => $"""

        ## Speed

        With the analysis given, one thread reads the figures of {BenchTable.WordsPerSecond("Figures")} words a second, and figures and dates of {BenchTable.WordsPerSecond("FiguresAndDates")}; the analysis itself takes
        {BenchTable.WordsPerSecond("Language")}, and all of the reading {BenchTable.WordsPerSecond("Reading")}. [bench/results.md](../bench/results.md) has the command, the machine and the other parts.

        """;

    /// <summary>Writes the page, lines ended by a line feed.</summary>
    public static void Write(IReadOnlyCollection<(string Stage, Row Row)> rows, TextWriter page)
    {
        page.Write(Head.ReplaceLineEndings("\n"));
        foreach (var (stage, row) in rows)
            page.Write($"| `{stage}` | {row.What} | {Shown.Of(row)} |\n");
        page.Write(Tail.ReplaceLineEndings("\n"));
        foreach (var section in rows.Select(row => row.Row.Section).OfType<string>())
            page.Write("\n" + section);
        page.Write(End.ReplaceLineEndings("\n"));
    }
}
