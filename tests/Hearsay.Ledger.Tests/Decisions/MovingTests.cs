using Hearsay.Ledger.Decisions;
using Hearsay.Ledger.Sheets;
using Hearsay.Ledger.Store;
using static Hearsay.Ledger.Tests.Decisions.Entries;
using static Hearsay.Testing.Briefs.Piles;

namespace Hearsay.Ledger.Tests.Decisions;

public sealed class MovingTests
{
    private static readonly Reading One = Dam("a").Paragraph().Says("Ida Brandt", "30 people were killed").Figure("30", 30, 30).Build();
    private static readonly Reading Other = Dam("b").Paragraph().Says("the keeper", "40 people were killed").Figure("40", 40, 40).Build();
    private static readonly Reading Hurt = Dam("c").Paragraph().Says("Jon Falk", "50 people were injured").Figure("50", 50, 50, outcome: "injured").Build();

    [Fact]
    public void A_figure_goes_under_a_question_of_its_own_with_the_statement_that_tells_it()
    {
        Assert.Equal(["a/f0 b/f0", "c/f0"], Placed(Decided.None));
        Assert.Equal(["a/f0", "b/f0", "c/f0"], Placed(Of(Move(1, Figure(Other), null))));
    }

    [Fact]
    public void A_figure_goes_under_the_question_of_another_and_stands_there_with_its_origin()
    {
        var decided = Of(Move(1, Figure(Other), Figure(Hurt)));

        Assert.Equal(["a/f0", "b/f0 c/f0"], Placed(decided));
        Assert.Equal(["Jon Falk", "the keeper"], Build(decided).Questions.Single(question => question.Items.Count > 2).Positions.Select(position => position.Origin).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_sheet_counts_it_where_it_was_moved()
    {
        var sheet = SheetBuilder.Build(Build(Of(Move(1, Figure(Other), Figure(Hurt)))), [One, Other, Hurt], Of(Move(1, Figure(Other), Figure(Hurt))));

        Assert.Equal([("killed", 30m, 30m), ("wounded", 40m, 50m)], Assert.Single(sheet.Incidents).Lines.Select(line => (line.Outcome, line.Low!.Value, line.High!.Value)));
        var apart = SheetBuilder.Build(Build(Of(Move(1, Figure(Other), null))), [One, Other, Hurt], Of(Move(1, Figure(Other), null)));
        Assert.Equal([null, "set apart by a person", null], Assert.Single(apart.Incidents).Lines.Select(line => line.Apart));
    }

    [Fact]
    public void A_statement_without_figures_goes_where_a_person_puts_it()
    {
        var (open, shut) = (Dam("d").Paragraph().Says("Ida Brandt", "the sluice gates of the dam were open").Build(), Dam("e").Paragraph().Says("Jon Falk", "a tanker burnt on the quay road").Build());
        var apart = BriefBuilder.Build([open, shut]).Questions;
        var together = BriefBuilder.Build([open, shut], Of(Move(1, Statement(shut), Statement(open)))).Questions;

        Assert.Equal(2, apart.Count);
        Assert.Equal(["Ida Brandt", "Jon Falk"], Assert.Single(together).Positions.Select(position => position.Origin).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Where_the_other_is_not_read_in_the_event_or_counts_in_another_unit_nothing_moves()
    {
        var percent = Dam("p").Paragraph().Says("Eva Lind", "12 percent were killed").Figure("12 percent", 12, 12).Build() is var told ? told with { Figures = [told.Figures[0] with { Kind = FigureKind.Percent, Unit = "percent" }] } : null!;

        Assert.Equal(Placed(Decided.None), Placed(Of(Move(1, Figure(Other), Figure(percent)))));
        Assert.Equal(2, BriefBuilder.Build([One, percent], Of(Move(1, Figure(One), Figure(percent)))).Questions.Count);
    }

    [Fact]
    public void Of_two_moves_of_one_thing_the_later_stands_and_one_taken_back_leaves_the_content_hash_as_it_was()
    {
        var (own, beside) = (Move(1, Figure(Other), null), Move(2, Figure(Other), Figure(Hurt)));

        Assert.Equal(Placed(Of(beside)), Placed(Of(own, beside)));
        Assert.Equal(Placed(Of(own)), Placed(Of(own, beside, Undone(3, 2))));
        Assert.Equal(HashOf(Of(own)), HashOf(Of(own, beside, Undone(3, 2))));
        Assert.NotEqual(HashOf(Of(own)), HashOf(Of(beside)));
        Assert.Equal(HashOf(Decided.None), HashOf(Of(own, Undone(2, 1))));
    }

    [Fact]
    public void What_goes_beside_something_that_was_moved_follows_it_only_when_moved_after()
    {
        var (first, second) = (Move(1, Figure(Other), null), Move(2, Figure(One), Figure(Other)));

        Assert.Equal(["a/f0 b/f0", "c/f0"], Placed(Of(first, second)).Order(StringComparer.Ordinal));
        Assert.NotEqual(HashOf(Of(first, second)), HashOf(Of(second with { Seq = 1 }, first with { Seq = 2 })));
    }

    [Fact]
    public void An_entry_without_its_details_is_damage() =>
        Assert.Equal(LedgerFaultKind.Damaged, Assert.Throws<LedgerException>(() => Of(new JournalEntry(4, "2031", JournalKind.ReadingMoved, "a", """{"by": "Ada"}""", "", ""))).Kind);

    private static Brief Build(Decided decided) => BriefBuilder.Build([One, Other, Hurt], decided);

    /// <summary>The figures of each question, those of one question apart by blanks.</summary>
    private static string[] Placed(Decided decided) =>
        [.. Build(decided).Questions.Select(question => string.Join(' ', question.Items.Where(item => item.Figure is not null).Select(item => $"{item.Report}/{item.Figure}"))).Order(StringComparer.Ordinal)];

    private static CellKey Figure(Reading reading) => CellKey.Of(reading, reading.Figures[0]);

    private static CellKey Statement(Reading reading) => CellKey.Of(reading, reading.Statements[0]);

    private static Decided Of(params JournalEntry[] entries) => Decided.Of(entries);

    private static JournalEntry Move(long number, CellKey cell, CellKey? to) => Made(number, new Moving(number, "", cell, to, "Ada", null));
}
