using Hearsay.Ledger.Decisions;
using Hearsay.Ledger.Sheets;
using static Hearsay.Testing.Briefs.Piles;

namespace Hearsay.Ledger.Tests.Sheets;

public sealed class SheetBuilderTests
{
    [Fact]
    public void No_reports_make_no_incidents() => Assert.Empty(Of().Incidents);

    [Fact]
    public void A_report_without_victims_is_an_incident_without_lines() => Assert.Empty(One(Dam("a")).Lines);

    [Fact]
    public void Low_is_the_lowest_and_high_the_highest_that_an_origin_holds()
    {
        var incident = One(Says("a", "Ida Brandt", "12", 12, 12), Says("b", "Jon Falk", "31", 31, 31), Says("c", "Mara Quill", "20", 20, 20));
        var line = Assert.Single(incident.Lines);

        Assert.Equal((12m, 31m), (line.Low, line.High));
        Assert.Equal("Ida Brandt", Assert.Single(line.Lowest).Origin);
        Assert.Equal("Jon Falk", Assert.Single(line.Highest).Origin);
        Assert.Equal((3, 3), (line.Origins.Low, line.Origins.High));
        Assert.Equal((12m, 31m), Ends(incident.Cell("killed", CellStanding.All)!));
    }

    [Fact]
    public void The_same_figure_told_again_is_not_added() =>
        Assert.Equal((12m, 12m), Ends(One(Says("a", "Ida Brandt", "12", 12, 12), Says("b", "Ida Brandt", "12", 12, 12), Says("c", "Ida Brandt", "12", 12, 12)).Cell("killed", CellStanding.All)!));

    [Fact]
    public void A_figure_that_its_origin_revised_later_is_shown_and_not_held()
    {
        var line = Assert.Single(One(Says("a", "Ida Brandt", "12", 12, 12, "2031-05-02"), Says("b", "Ida Brandt", "31", 31, 31, "2031-05-04")).Lines);

        Assert.Equal((31m, 31m), (line.Low, line.High));
        Assert.Equal([EntryStanding.Revised, EntryStanding.Counted], line.Entries.Select(entry => entry.Standing));
    }

    [Fact]
    public void A_figure_of_the_same_day_is_no_revision() =>
        Assert.Equal((12m, 31m), Ends(One(Says("a", "Ida Brandt", "12", 12, 12), Says("b", "Ida Brandt", "31", 31, 31)).Cell("killed", CellStanding.All)!));

    [Fact]
    public void A_denied_figure_sets_no_end()
    {
        var line = Assert.Single(One(Says("a", "Ida Brandt", "12", 12, 12),
            Dam("b").Paragraph().Says("the ministry", "40 people were killed", OriginKind.Government, Stance.Denies).Figure("40", 40, 40)).Lines);

        Assert.Equal((12m, 12m), (line.Low, line.High));
        Assert.Contains(line.Entries, entry => entry is { Standing: EntryStanding.Against, Origin: "the ministry" });
    }

    [Fact]
    public void A_figure_that_all_deny_leaves_no_figure()
    {
        var incident = One(Dam("b").Paragraph().Says("the ministry", "40 people were killed", OriginKind.Government, Stance.Denies).Figure("40", 40, 40));

        Assert.Null(Assert.Single(incident.Lines).High);
        Assert.Equal(CellRule.None, incident.Cell("killed", CellStanding.All)!.Rule);
    }

    [Fact]
    public void What_is_expected_sets_no_end() =>
        Assert.Equal((12m, 12m), Ends(One(Says("a", "Ida Brandt", "12", 12, 12),
            Dam("b").Paragraph().Says("Jon Falk", "90 people will be killed", stance: Stance.Predicts).Figure("90", 90, 90)).Cell("killed", CellStanding.All)!));

    [Fact]
    public void An_end_that_an_origin_leaves_open_stays_open()
    {
        var cell = One(Says("a", "Ida Brandt", "12", 12, 12), Says("b", "Jon Falk", "over 30", 30, null)).Cell("killed", CellStanding.All)!;

        Assert.Equal((12m, null), Ends(cell));
    }

    [Fact]
    public void A_figure_open_above_that_another_exceeds_leaves_the_higher() =>
        Assert.Equal((10m, 31m), Ends(One(Says("a", "Ida Brandt", "over 10", 10, null), Says("b", "Jon Falk", "31", 31, 31)).Cell("killed", CellStanding.All)!));

    [Fact]
    public void Groups_are_not_added_and_leave_only_a_lower_bound()
    {
        var incident = One(Dam("a").Paragraph().Says("Ida Brandt", "3 nurses were killed and 5 miners were killed")
            .Figure("3", 3, 3, "nurse").Figure("5", 5, 5, "miner"));
        var cell = incident.Cell("killed", CellStanding.All)!;

        Assert.Equal((5m, null, CellRule.LargestPart), (cell.Low, cell.High, cell.Rule));
        Assert.Equal(2, cell.Lines.Count);
    }

    [Fact]
    public void A_group_is_not_added_to_those_it_is_among()
    {
        var cell = One(Dam("a").Paragraph().Says("Ida Brandt", "14 people were killed and 3 nurses were killed").Figure("14", 14, 14).Figure("3", 3, 3, "nurse")).Cell("killed", CellStanding.All)!;

        Assert.Equal((14m, 14m, CellRule.Told), (cell.Low, cell.High, cell.Rule));
    }

    [Fact]
    public void A_part_of_a_figure_is_a_line_of_its_own()
    {
        var incident = One(Dam("a").Paragraph().Says("Ida Brandt", "66 were killed, 12 of them children").Figure("66", 66, 66).Figure("12", 12, 12));

        Assert.Equal((66m, 66m), Ends(incident.Cell("killed", CellStanding.All)!));
        Assert.Equal("part of another figure", Assert.Single(incident.Lines, line => line.Low == 12).Apart);
    }

    [Fact]
    public void A_narrower_outcome_bounds_a_wider_from_below()
    {
        var incident = One(Dam("a").Paragraph().Says("Ida Brandt", "30 people were killed").Figure("30", 30, 30)
            .Says("Jon Falk", "20 people were killed or wounded").Figure("20", 20, 20, outcome: "killed or wounded"));
        var wider = incident.Cell("killed or wounded", CellStanding.All)!;

        Assert.Equal((20m, 20m, 30m), (wider.Low, wider.High, wider.Floor));
        Assert.False(wider.IsAgreed);
        Assert.Null(incident.Cell("killed", CellStanding.All)!.Floor);
    }

    [Fact]
    public void Figures_of_different_periods_are_lines_of_their_own_and_in_no_cell()
    {
        var incident = One(Dam("a").Paragraph().Says("Ida Brandt", "45 people were killed").Figure("45", 45, 45)
            .Says("Ida Brandt", "4 people were killed over the past 24 hours").Figure("4 ", 4, 4, period: "over the past 24 hours")
            .Says("Ida Brandt", "9 people were killed over the past week").Figure("9", 9, 9, period: "over the past week"));

        Assert.Equal((45m, 45m), Ends(incident.Cell("killed", CellStanding.All)!));
        Assert.Equal(2, incident.Lines.Count(line => line.Apart is not null));
    }

    [Fact]
    public void Figures_that_one_report_tells_of_two_places_are_two_lines()
    {
        var incident = One(Dam("a").Paragraph().Says("Ida Brandt", "3 people were killed at the mill and 8 people were killed at the bridge")
            .Figure("3", 3, 3, place: "mill").Figure("8", 8, 8, place: "bridge"));

        Assert.Equal(["mill", "bridge"], incident.Lines.Select(line => line.Place));
        Assert.Equal((8m, null), Ends(incident.Cell("killed", CellStanding.All)!));
    }

    [Fact]
    public void Who_is_called_civilian_stands_apart_with_who_calls_them_so()
    {
        var incident = One(Dam("a").Paragraph().Says("Ida Brandt", "14 people were killed").Figure("14", 14, 14)
            .Says("Jon Falk", "14 civilians were killed").Figure("14", 14, 14, "civilian", status: CivilStatus.Civilian)
            .Says("Mara Quill", "5 soldiers were killed").Figure("5", 5, 5, "soldier", status: CivilStatus.Combatant));

        Assert.Equal((14m, 14m), Ends(incident.Cell("killed", CellStanding.Civilian)!));
        Assert.Equal((5m, 5m), Ends(incident.Cell("killed", CellStanding.Combatant)!));
        Assert.Equal((14m, 14m), Ends(incident.Cell("killed", CellStanding.All)!));
        Assert.Equal(["Jon Falk"], Assert.Single(incident.Lines, line => line.Status == CivilStatus.Civilian).ClassifiedBy);
    }

    [Fact]
    public void People_of_whom_nothing_is_told_are_never_taken_for_civilians()
    {
        var incident = One(Dam("a").Paragraph().Says("Ida Brandt", "14 people were killed").Figure("14", 14, 14), Dam("b").Paragraph().Says("Jon Falk", "9 civilians were killed").Figure("9", 9, 9, "civilian", status: CivilStatus.Civilian));

        Assert.Equal((9m, 9m), Ends(incident.Cell("killed", CellStanding.Civilian)!));
        Assert.Equal((14m, 14m), Ends(incident.Cell("killed", CellStanding.All)!));
    }

    [Fact]
    public void Nor_for_the_soldiers_that_another_tells_of()
    {
        var incident = One(Dam("a").Paragraph().Says("Ida Brandt", "14 people were killed").Figure("14", 14, 14), Dam("b").Paragraph().Says("Jon Falk", "9 soldiers were killed").Figure("9", 9, 9, "soldier", status: CivilStatus.Combatant));

        Assert.Equal((9m, 9m), Ends(incident.Cell("killed", CellStanding.Combatant)!));
        Assert.Equal((14m, 14m), Ends(incident.Cell("killed", CellStanding.All)!));
    }

    [Fact]
    public void What_a_report_tells_as_replaced_sets_no_end()
    {
        var incident = One(Dam("a").Paragraph().Says("Ida Brandt", "the toll was cut from 31 to 29").Figure("31", 31, 31, superseded: true).Figure("29", 29, 29));

        Assert.Equal((29m, 29m), Ends(incident.Cell("killed", CellStanding.All)!));
        Assert.Equal([EntryStanding.Revised, EntryStanding.Counted], incident.Lines[0].Entries.OrderByDescending(entry => entry.Figure.Low).Select(entry => entry.Standing));
    }

    [Fact]
    public void Things_and_animals_are_no_victims() =>
        Assert.Empty(One(Dam("a").Paragraph().Says("Ida Brandt", "40 sheep were killed and 3 trucks were captured").Figure("40", 40, 40, "sheep").Figure("3", 3, 3, "truck", "captured")).Lines);

    [Fact]
    public void Two_incidents_in_one_ledger_have_cells_of_their_own()
    {
        var ferry = new ReadingBuilder("ferry", "2031-09-01").Text("Ferry Gannet sank off Harrow Quay: lifeboats, harbour pilots and divers searched Harrow Quay.").Paragraph()
            .Says("the coastguard", "7 people were killed").Figure("7", 7, 7);
        var sheet = Of(Says("a", "Ida Brandt", "12", 12, 12), ferry);

        Assert.Equal([12m, 7m], sheet.Incidents.Select(incident => incident.Cell("killed", CellStanding.All)!.Low!.Value));
    }

    [Fact]
    public void The_sheet_does_not_depend_on_the_order_of_the_readings()
    {
        Reading[] readings = [Says("a", "Ida Brandt", "12", 12, 12).Build(), Says("b", "Jon Falk", "31", 31, 31).Build()];

        Assert.Equal(Lines(Of([readings[0], readings[1]])), Lines(Of([readings[1], readings[0]])));
    }

    private static string Lines(Sheet sheet) => string.Join('\n', sheet.Incidents.SelectMany(incident => incident.Lines).SelectMany(line => line.Entries).Select(entry => $"{entry.Told.Id} {entry.Origin} {entry.Standing}"));

    private static (decimal? Low, decimal? High) Ends(SheetCell cell) => (cell.Low, cell.High);

    private static ReadingBuilder Says(string id, string origin, string words, decimal? low, decimal? high, string published = "2031-05-02") =>
        Dam(id, published).Paragraph().Says(origin, words + " people were killed when the dam burst").Figure(words, low, high);

    private static Incident One(params ReadingBuilder[] readings) => Assert.Single(Of(readings).Incidents);

    private static Sheet Of(params ReadingBuilder[] readings) => Of([.. readings.Select(reading => reading.Build())]);

    private static Sheet Of(IReadOnlyList<Reading> readings) => SheetBuilder.Build(BriefBuilder.Build(readings), readings, Decided.None);
}
