using Hearsay.Ledger.Decisions;
using Hearsay.Ledger.Sheets;

namespace Hearsay.Ledger.Tests.Sheets;

public sealed class RosterTests
{
    [Theory]
    [InlineData("Ida Brandt was killed.", "killed")]
    [InlineData("Ida Brandt, 34, a nurse, was shot dead.", "killed")]
    [InlineData("Ida Brandt, who was murdered on Monday, was a nurse.", "killed")]
    [InlineData("Ida Brandt died in the flood.", "killed")]
    [InlineData("The body of Ida Brandt was found.", "killed")]
    [InlineData("The murder of the nurse Ida Brandt shocked the town.", "killed")]
    [InlineData("Among the dead were Jon Falk, 40, and Ida Brandt.", "killed")]
    [InlineData("Ida Brandt and Jon Falk were killed.", "killed")]
    [InlineData("Ida Brandt and two of the others were killed.", "killed")]
    [InlineData("Ida Brandt's body was found.", "killed")]
    [InlineData("Ida Brandt was seriously injured.", "wounded")]
    [InlineData("Ida Brandt is still missing.", "missing")]
    [InlineData("Gunmen kidnapped Ida Brandt at noon.", "kidnapped")]
    [InlineData("IDA BRANDT WAS KILLED.", "killed", "IDA BRANDT")]
    public void Who_is_named_is_told_with_what_became_of_them(string text, string outcome, string name = "Ida Brandt") =>
        Assert.Equal(outcome, Assert.Single(Roster(text, name), row => row.Name == name).Outcome);

    [Theory]
    [InlineData("Ida Brandt was not killed.")]
    [InlineData("Ida Brandt killed three men.")]
    [InlineData("Jon was killed by Ida Brandt.")]
    [InlineData("Ida Brandt, who saw the list, said 23 of them were dead.")]
    [InlineData("Ida Brandt's son was killed.")]
    [InlineData("Ida Brandt could be killed.")]
    [InlineData("The attempted murder of Ida Brandt failed.")]
    [InlineData("Five people were killed, Ida Brandt said.")]
    [InlineData("The death of a friend of Ida Brandt shocked the town.")]
    public void Who_only_tells_of_it_or_is_only_near_is_not_on_the_roster(string text) => Assert.Empty(Roster(text, "Ida Brandt"));

    [Fact]
    public void One_person_of_several_reports_is_one_row_with_every_age_that_is_told()
    {
        var row = Assert.Single(Of(Report("a", "Ida Brandt, 34, was killed.", "Ida Brandt"), Report("b", "Brandt, 35, was killed.", "Brandt")));

        Assert.Equal("Ida Brandt", row.Name);
        Assert.Equal(["Brandt"], row.OtherNames);
        Assert.Equal([34, 35], row.Ages);
        Assert.Equal(2, row.Tellings.Count);
    }

    [Fact]
    public void A_name_with_an_age_behind_it_is_a_name_though_no_actor_was_read() =>
        Assert.Equal(["Ida Brandt", "Tomas van Holt"], Of(Report("a", "Among the dead were Ida Brandt, 34, and Tomas van Holt, 61.")).Select(row => row.Name));

    [Theory]
    [InlineData("Student Ida Brandt, 34, was shot dead.", "student")]
    [InlineData("The schoolteacher Ida Brandt, 34, was shot dead.", "schoolteacher")]
    [InlineData("Ida Brandt, 34, a primary school teacher, was shot dead.", "primary school teacher")]
    [InlineData("Ida Brandt, 34, was shot dead.", null)]
    [InlineData("Police said Ida Brandt, 34, was shot dead.", null)]
    public void A_trade_beside_the_name_is_a_role_and_no_part_of_it(string text, string? role)
    {
        var row = Assert.Single(Of(Report("a", text)));

        Assert.Equal(("Ida Brandt", role), (row.Name, row.Roles.SingleOrDefault()));
    }

    [Theory]
    [InlineData("Ida Baker, 34, was shot dead.", "Ida Baker")]
    [InlineData("Ada Porter, 34, was shot dead.", "Ada Porter")]
    public void A_trade_that_is_a_surname_stays(string text, string name) => Assert.Equal(name, Assert.Single(Of(Report("a", text))).Name);

    [Theory]
    [InlineData("It identified three of the dead as Ida Brandt, 22, Bala Dogo, 19, and Sam Eke, 40.")]
    [InlineData("The victims were Sam Eke, 40, Bala Dogo, 19 and Ida Brandt, 22.")]
    [InlineData("The victims were named as Sam Eke, 40, Bala Dogo, 19, and Ida Brandt, 22.")]
    [InlineData("Among the dead were Bala Dogo, aged 19, Ida Brandt, 22, and Sam Eke, 40.")]
    public void Everybody_of_a_list_is_on_the_roster(string text) => Assert.Equal(["Bala Dogo", "Ida Brandt", "Sam Eke"], Of(Report("a", text)).Select(row => row.Name));

    [Fact]
    public void The_suspects_of_a_list_are_not() => Assert.Empty(Of(Report("a", "The suspects were named as Bala Dogo, 19, and Ida Brandt, 22.")));

    [Fact]
    public void One_person_with_and_without_a_trade_is_one_row()
    {
        var row = Assert.Single(Of(Report("a", "Nurse Ida Brandt, 34, drowned."), Report("b", "Ida Brandt, 34, drowned.")));

        Assert.Equal((2, "nurse"), (row.Tellings.Count, Assert.Single(row.Roles)));
    }

    [Fact]
    public void What_no_report_tells_stays_empty()
    {
        var row = Assert.Single(Roster("Ida Brandt was killed.", "Ida Brandt"));

        Assert.Empty(row.Ages);
        Assert.Empty(row.Places);
        Assert.Empty(row.Dates);
    }

    [Fact]
    public void A_death_that_its_origin_denies_is_marked_as_denied()
    {
        const string text = "The army denied that Ida Brandt was killed.";
        var content = new Span(text.IndexOf("Ida", StringComparison.Ordinal), text.Length - 1);
        var reading = Report("a", text, "Ida Brandt") with
        {
            Statements = [new Statement { Id = "s0", Source = [new Span(0, 8)], Cue = [new Span(9, 15)], Content = [content], Origin = "army", OriginKind = OriginKind.Agency, Stance = Stance.Denies }],
        };

        Assert.True(Assert.Single(Assert.Single(Of(reading)).Tellings) is { Denied: true, Origin: "army" });
    }

    private static IReadOnlyList<RosterRow> Roster(string text, string name) => Of(Report("a", text, name));

    private static IReadOnlyList<RosterRow> Of(params Reading[] readings)
    {
        var brief = new Brief
        {
            Reports = [.. readings.Select(reading => new BriefReport("A", reading.Report.Id, null, null, null, null, null, reading.Report.Sha256))],
            Events = [new Event("e1", "Flood", [.. readings.Select(reading => reading.Report.Id)])],
        };
        return Assert.Single(SheetBuilder.Build(brief, readings, Decided.None).Incidents).Roster;
    }

    private static Reading Report(string id, string text, string? name = null) => new()
    {
        Report = new Report { Id = id, Text = text },
        Sentences = [new Span(0, text.Length)],
        Actors = [.. new[] { name, "Jon Falk" }.OfType<string>().Where(named => text.Contains(named, StringComparison.Ordinal)).Select(named => new Actor { Id = "a" + named.Length, Name = named, Kind = ActorKind.Person, Mentions = [SpanOf(named, text)] })],
    };

    private static Span SpanOf(string name, string text) => new(text.IndexOf(name, StringComparison.Ordinal), text.IndexOf(name, StringComparison.Ordinal) + name.Length);
}
