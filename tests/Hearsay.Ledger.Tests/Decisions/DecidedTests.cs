using Hearsay.Ledger.Decisions;
using Hearsay.Ledger.Origins;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Tests.Decisions;

public sealed class DecidedTests
{
    [Fact]
    public void Names_that_are_alike_are_two_where_a_person_split_them() =>
        Assert.Equal(["Ida Brandt", "Ida Brant"], Canonical(Of(Entry(1, JournalKind.ActorsSplit, "Ida Brandt", "Ida Brant")), "Ida Brandt", "Ida Brant"));

    [Fact]
    public void Names_with_and_without_a_title_are_two_where_a_person_split_them() =>
        Assert.Equal(["Dr Ida Brandt", "Ida Brandt"], Canonical(Of(Entry(1, JournalKind.ActorsSplit, "Dr Ida Brandt", "Ida Brandt")), "Dr Ida Brandt", "Ida Brandt").Order());

    [Fact]
    public void Names_that_share_nothing_are_one_where_a_person_merged_them() =>
        Assert.Equal(["Keeper", "Keeper"], Canonical(Of(Entry(1, JournalKind.ActorsMerged, "Keeper", "Ida Brandt")), "Ida Brandt", "Keeper"));

    [Fact]
    public void What_the_machine_would_join_to_either_follows_no_further_than_the_split_lets_it()
    {
        var decisions = Of(Entry(1, JournalKind.ActorsSplit, "Jon Brandt", "Brandt"));

        Assert.Equal(["Jon Brandt", "Jon Brandt", "Brandt"], Canonical(decisions, "Jon Brandt", "Jon Brant", "Brandt"));
    }

    [Fact]
    public void Of_two_decisions_about_the_same_names_the_later_stands()
    {
        var (merge, split) = (Entry(1, JournalKind.ActorsMerged, "Keeper", "Ida Brandt"), Entry(2, JournalKind.ActorsSplit, "Ida Brandt", "Keeper"));

        Assert.Equal(["Keeper", "Ida Brandt"], Canonical(Of(split, merge), "Keeper", "Ida Brandt"));
        Assert.Equal(["Keeper", "Keeper"], Canonical(Of(merge, split, Undone(3, 2)), "Keeper", "Ida Brandt"));
    }

    [Fact]
    public void A_decision_taken_back_leaves_the_content_hash_as_it_was()
    {
        var merge = Entry(1, JournalKind.ActorsMerged, "Keeper", "Ida Brandt");

        Assert.Equal(HashOf(Decided.None), HashOf(Of(merge, Undone(2, 1))));
        Assert.NotEqual(HashOf(Decided.None), HashOf(Of(merge)));
        Assert.Equal(2L, Assert.Single(Of(merge, Undone(2, 1)).All).TakenBack);
    }

    [Fact]
    public void Who_decided_and_when_is_not_in_the_content_hash() =>
        Assert.Equal(HashOf(Of(Entry(1, JournalKind.ActorsMerged, "Keeper", "Ida Brandt"))), HashOf(Of(Entry(7, JournalKind.ActorsMerged, "Keeper", "Ida Brandt") with { At = "2040" })));

    [Fact]
    public void An_entry_that_is_no_decision_is_damage()
    {
        var fault = Assert.Throws<LedgerException>(() => Of(Entry(4, JournalKind.ActorsMerged, "a", "b") with { Details = "{}" }));

        Assert.Equal(LedgerFaultKind.Damaged, fault.Kind);
        Assert.StartsWith("entry 4 of the journal", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_brief_goes_by_what_was_decided()
    {
        Reading[] readings =
        [
            new ReadingBuilder("a", "2031-05-01").Says("Ida Brandt", "about 30 people were killed").Figure("about 30", 30, 30).Build(),
            new ReadingBuilder("b", "2031-05-01").Says("the keeper", "about 40 people were killed").Figure("about 40", 40, 40).Build(),
        ];
        string[] Origins(Decided decisions) => [.. BriefBuilder.Build(readings, decisions).Questions.SelectMany(question => question.Positions).Select(position => position.Origin).Distinct().Order()];

        Assert.Equal(["Ida Brandt", "the keeper"], Origins(Decided.None));
        Assert.Equal(["Ida Brandt"], Origins(Of(Entry(1, JournalKind.ActorsMerged, "Ida Brandt", "the keeper"))));
    }

    private static Decided Of(params JournalEntry[] entries) => Decided.Of(entries);

    private static JournalEntry Entry(long number, string kind, params string[] names) =>
        new(number, "2031-05-02T08:30:00.000Z", kind, names[0], new ActorDecision(0, "", true, names, "Ada", "seen both").Details(), "", "");

    private static JournalEntry Undone(long number, long decision) => new(number, "2031-05-02T08:30:00.000Z", JournalKind.DecisionUndone, $"{decision}", "{}", "", "");

    private static string[] Canonical(Decided decisions, params string[] used)
    {
        var names = new Names(used.Select(name => (name, OriginKind.Person)), decisions);
        return [.. used.Select(names.Canonical)];
    }

    private static string HashOf(Decided decisions)
    {
        using var hash = new ContentHash();
        hash.Add("k", "h");
        hash.Add(decisions);
        return hash.End();
    }
}
