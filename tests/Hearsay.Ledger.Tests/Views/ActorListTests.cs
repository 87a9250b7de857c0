using Hearsay.Ledger.Briefs;
using Hearsay.Ledger.Decisions;
using Hearsay.Ledger.Views;

namespace Hearsay.Ledger.Tests.Views;

public sealed class ActorListTests
{
    [Fact]
    public void Spellings_of_one_name_in_reports_of_one_event_are_one_actor()
    {
        var actor = Assert.Single(Of([["a", "b"]], Told("a", "Ida Brandt"), Told("b", "Brandt")));

        Assert.Equal(("Ida Brandt", 2), (actor.Name, actor.Statements));
        Assert.Equal(["Brandt"], actor.OtherNames);
        Assert.Equal(["a", "b"], actor.Reports);
    }

    [Fact]
    public void A_surname_alone_is_not_the_same_person_in_another_event() =>
        Assert.Equal(["Brandt", "Ida Brandt"], Of([["a"], ["b"]], Told("a", "Ida Brandt"), Told("b", "Brandt")).Select(actor => actor.Name).Order());

    [Fact]
    public void Two_surnames_in_two_events_are_two_people() => Assert.Equal(2, Of([["a"], ["b"]], Told("a", "Brandt"), Told("b", "Brandt")).Count);

    [Fact]
    public void What_another_report_has_as_a_body_is_no_surname()
    {
        var body = Told("c", "Brandt") is var told ? told with { Actors = [told.Actors[0] with { Kind = ActorKind.Organisation }] } : null;

        Assert.Equal(3, Assert.Single(Of([["a"], ["b"], ["c"]], Told("a", "Brandt"), Told("b", "Brandt"), body!)).Reports.Count);
    }

    [Fact]
    public void A_full_name_is_one_person_in_all_events_however_it_is_spelt() =>
        Assert.Equal(["a", "b"], Assert.Single(Of([["a"], ["b"]], Told("a", "Ida Brandt"), Told("b", "Ida Brant"))).Reports);

    [Fact]
    public void Sources_without_a_name_are_different_people_in_different_events()
    {
        static Reading Hidden(string id) => Told(id, "senior official") is var told
            ? told with { Actors = [told.Actors[0] with { Anonymous = new Anonymity { Rank = "senior" } }] } : throw new InvalidOperationException();

        var actors = Of([["a"], ["b"]], Hidden("a"), Hidden("b"));

        Assert.Equal(2, actors.Count);
        Assert.All(actors, actor => Assert.Equal("senior", actor.Anonymous!.Rank));
    }

    [Fact]
    public void Roles_have_the_dates_of_the_reports_that_tell_them()
    {
        var actor = Assert.Single(Of(
            [["a", "b", "c"]], Told("a", "Ida Brandt", "keeper", "2031-01-02"), Told("b", "Ida Brandt", "Keeper", "2031-03"), Told("c", "Ida Brandt", "mayor", "2032")));

        Assert.Equal(["keeper: 2031-01-02 to 2031-03", "mayor: 2032 to 2032"], actor.Roles.Select(role => $"{role.Role}: {role.First} to {role.Last}"));
    }

    [Fact]
    public void A_side_is_told_where_all_reports_agree_on_it()
    {
        Assert.Equal("Velm", Assert.Single(Of([["a"]], Told("a", "Ida Brandt", side: "Velm"))).Side);
        Assert.Null(Assert.Single(Of([["a", "b"]], Told("a", "Ida Brandt", side: "Velm"), Told("b", "Ida Brandt", side: "Arn"))).Side);
    }

    [Fact]
    public void What_a_person_decided_joins_names_of_different_events_and_is_named()
    {
        var decisions = Decided.Of([new(9, "2031", "actors merged", "Ida Brandt", new ActorDecision(0, "", true, ["Ida Brandt", "The Heron of Arn"], "Ada", null).Details(), "", "")]);
        var actor = Assert.Single(ActorList.Of([Told("a", "Ida Brandt"), Told("b", "The Heron of Arn")], [], decisions, new ViewFilter()));

        Assert.Equal(("Ida Brandt", 1L, 9L), (actor.Name, actor.Decided!.Number, actor.Decided.Entry));
    }

    [Fact]
    public void A_name_too_long_for_its_column_is_printed_whole_on_a_line_of_its_own()
    {
        const string Long = "Brandt Institute for the Study of Dams and of the Rivers behind Them";
        using var text = new StringWriter { NewLine = "\n" };

        TextViews.Actors(Of([["a"]], Told("a", Long)), 0, text, new BriefLayout());

        Assert.Contains(Long, text.ToString().Split('\n'));
    }

    private static IReadOnlyList<ActorRow> Of(string[][] events, params Reading[] readings) =>
        ActorList.Of(readings, [.. events.Select((reports, at) => new Event($"e{at}", "", reports))], Decided.None, new ViewFilter());

    private static Reading Told(string id, string name, string? role = null, string? published = null, string? side = null) =>
        new ReadingBuilder(id, published).Actor(name, role, side).Says(name, "the dam held").Build();
}
