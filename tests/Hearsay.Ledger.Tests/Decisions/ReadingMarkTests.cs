using Hearsay.Ledger.Decisions;
using Hearsay.Ledger.Store;
using static Hearsay.Ledger.Tests.Decisions.Entries;

namespace Hearsay.Ledger.Tests.Decisions;

public sealed class ReadingMarkTests
{
    private static readonly Reading One = new ReadingBuilder("a", "2031-05-01").Says("Ida Brandt", "about 30 people were killed").Figure("about 30", 30, 30).Build();
    private static readonly Reading Other = new ReadingBuilder("b", "2031-05-01").Says("the keeper", "about 40 people were killed").Figure("about 40", 40, 40).Build();

    [Fact]
    public void A_statement_marked_wrong_and_the_figures_it_tells_count_for_nothing()
    {
        var decided = Of(Mark(1, CellKey.Of(One, One.Statements[0]), wrong: true));

        Assert.Equal(["Ida Brandt", "the keeper"], Origins(Decided.None));
        Assert.Equal(["the keeper"], Origins(decided));
        Assert.Empty(decided.Applied(One).Statements);
        Assert.Empty(decided.Applied(One).Figures);
        Assert.Same(Other, decided.Applied(Other));
    }

    [Fact]
    public void A_figure_marked_wrong_leaves_its_statement()
    {
        var decided = Of(Mark(1, CellKey.Of(One, One.Figures[0]), wrong: true));

        Assert.Single(decided.Applied(One).Statements);
        Assert.Empty(decided.Applied(One).Figures);
    }

    [Fact]
    public void What_stood_inside_or_was_part_of_something_wrong_stands_by_itself()
    {
        var reading = One with
        {
            Statements = [One.Statements[0], One.Statements[0] with { Id = "s1", Origin = "Jon Falk", Parent = "s0" }],
            Figures = [One.Figures[0] with { Statement = null }, One.Figures[0] with { Id = "f1", Low = 4, PartOf = "f0", Statement = null }],
        };
        var decided = Of(Mark(1, CellKey.Of(reading, reading.Statements[0]), wrong: true), Mark(2, CellKey.Of(reading, reading.Figures[0]), wrong: true));

        Assert.Null(Assert.Single(decided.Applied(reading).Statements).Parent);
        Assert.Null(Assert.Single(decided.Applied(reading).Figures).PartOf);
    }

    [Fact]
    public void What_another_build_reads_otherwise_nobody_has_looked_at()
    {
        var decided = Of(Mark(1, CellKey.Of(One, One.Statements[0]), wrong: true));
        var again = One with { Statements = [One.Statements[0] with { Stance = Stance.Denies }] };

        Assert.NotNull(decided.MarkOf(CellKey.Of(One, One.Statements[0] with { Id = "s7" })));
        Assert.Null(decided.MarkOf(CellKey.Of(again, again.Statements[0])));
        Assert.Same(again, decided.Applied(again));
    }

    [Fact]
    public void Of_two_marks_the_later_stands_and_one_taken_back_leaves_the_content_hash_as_it_was()
    {
        var cell = CellKey.Of(One, One.Statements[0]);
        var (wrong, right) = (Mark(1, cell, wrong: true), Mark(2, cell, wrong: false));

        Assert.False(Of(wrong, right).MarkOf(cell)!.Wrong);
        Assert.True(Of(wrong, right, Undone(3, 2)).MarkOf(cell)!.Wrong);
        Assert.Equal(HashOf(Of(wrong)), HashOf(Of(wrong, right, Undone(3, 2))));
        Assert.NotEqual(HashOf(Of(wrong)), HashOf(Of(right)));
        Assert.Equal(HashOf(Decided.None), HashOf(Of(wrong, Undone(2, 1))));
    }

    [Fact]
    public void What_was_checked_is_told_in_the_brief()
    {
        var brief = BriefBuilder.Build([One, Other], Of(Mark(1, CellKey.Of(One, One.Figures[0]), wrong: false)));

        Assert.Equal(["a"], brief.Questions.SelectMany(question => question.Items).Where(item => item.Checked).Select(item => item.Report).Distinct());
        Assert.Contains("\"checked\":true", System.Text.Encoding.UTF8.GetString(BriefJson.WriteLine(brief).Span), StringComparison.Ordinal);
        Assert.DoesNotContain("\"checked\"", System.Text.Encoding.UTF8.GetString(BriefJson.WriteLine(BriefBuilder.Build([One, Other])).Span), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_name_stands_before_the_name_of_a_merge()
    {
        var merge = new ActorDecision(1, "", true, ["the keeper", "Ida Brandt"], "Ada", null);
        var rename = new Renaming(2, "", "Ida Brandt", "I. Brandt", "Ada", null);

        Assert.Equal(["the keeper"], Origins(Of(Made(1, merge))));
        Assert.Equal(["I. Brandt"], Origins(Of(Made(1, merge), Made(2, rename))));
        Assert.Equal(["I. Brandt", "the keeper"], Origins(Of(Made(2, rename))));
        Assert.Equal(["the keeper"], Origins(Of(Made(1, merge), Made(2, rename), Undone(3, 2))));
    }

    [Fact]
    public void The_last_grade_stands_and_all_notes()
    {
        var cell = CellKey.Of(One, One.Statements[0]);
        var decided = Of(
            Made(1, new Rating(1, "", "Ida Brandt", null, "B", "Ada", null)), Made(2, new Rating(2, "", "Ida Brandt", null, "C", "Bo", "twice wrong")), Made(3, new Rating(3, "", "a/s0", cell, "2", "Ada", null)),
            Made(4, new Comment(4, "", "Ida Brandt", null, "Ada", "met her")), Made(5, new Comment(5, "", "Ida Brandt", null, "Bo", "so did I")), Made(6, new Comment(6, "", "a/s0", cell, "Bo", "see the film")));

        Assert.Equal(("C", "twice wrong"), (decided.RatingOf(["x", "Ida Brandt"])!.Grade, decided.RatingOf(["Ida Brandt"])!.Note));
        Assert.Equal("2", decided.RatingOf(["z/s9"], cell)!.Grade);
        Assert.Null(decided.RatingOf(["the keeper"]));
        Assert.Equal(["met her", "so did I"], decided.CommentsOn(["Ida Brandt"]).Select(comment => comment.Words));
        Assert.Equal(["see the film"], decided.CommentsOn([], cell).Select(comment => comment.Words));
        Assert.Equal("C, fairly reliable", AdmiraltyCode.Words("C"));
    }

    [Fact]
    public void Who_decided_when_and_in_what_order_is_not_in_the_content_hash()
    {
        var (one, other) = (CellKey.Of(One, One.Statements[0]), CellKey.Of(Other, Other.Statements[0]));
        JournalEntry[] there = [Mark(1, one, wrong: true), Made(2, new Rating(2, "", "Ida Brandt", null, "B", "Ada", null)), Mark(3, other, wrong: false), Made(4, new Comment(4, "", "q1", null, "Ada", "so"))];
        JournalEntry[] here = [Made(4, new Comment(4, "", "q1", null, "Bo", "so")) with { Seq = 1 }, Mark(3, other, wrong: false) with { Seq = 2, At = "2040" }, Mark(1, one, wrong: true) with { Seq = 3 }, Made(2, new Rating(2, "", "Ida Brandt", null, "B", "Bo", "why")) with { Seq = 4 }];

        Assert.Equal(HashOf(Of(there)), HashOf(Of(here)));
    }

    [Theory]
    [InlineData(JournalKind.ActorRenamed)]
    [InlineData(JournalKind.ReadingMarked)]
    [InlineData(JournalKind.Rated)]
    [InlineData(JournalKind.Noted)]
    public void An_entry_without_its_details_is_damage(string kind) =>
        Assert.Equal(LedgerFaultKind.Damaged, Assert.Throws<LedgerException>(() => Of(new JournalEntry(4, "2031", kind, "a", """{"by": "Ada"}""", "", ""))).Kind);

    [Fact]
    public void Many_words_are_cut_and_no_letter_in_two()
    {
        var reading = new ReadingBuilder("a").Says("Ida Brandt", new string('x', 199) + "\U0001F525 and more").Build();

        Assert.Equal(new string('x', 199) + "...", CellKey.Of(reading, reading.Statements[0]).Words);
    }

    private static string[] Origins(Decided decided) => [.. BriefBuilder.Build([One, Other], decided).Questions.SelectMany(question => question.Positions).Select(position => position.Origin).Distinct().Order(StringComparer.Ordinal)];

    private static Decided Of(params JournalEntry[] entries) => Decided.Of(entries);

    private static JournalEntry Mark(long number, CellKey cell, bool wrong) => Made(number, new ReadingMark(number, "", cell, wrong, "Ada", null));
}
