using static Hearsay.Testing.Briefs.Piles;

namespace Hearsay.Ledger.Tests.Leads;

public sealed class LeadFinderTests
{
    private static ReadingBuilder Killed(string id, string origin, OriginKind kind = OriginKind.Person, int number = 12, string? via = null, string day = "2031-05-02", string? outlet = null, string? credits = null)
    {
        var reading = Dam(id, day, outlet).Says(origin, $"{number} people were killed", kind, via: via).Figure($"{number}", number, number);
        return credits is null ? reading : reading.Credits(credits);
    }

    private static ReadingBuilder Own(string id, int number, string outlet = "The Kite", string day = "2031-05-02") =>
        Dam(id, day, outlet).Text($"In all, {number} people were killed.").Figure($"{number}", number, number);

    private static IReadOnlyList<Lead> Leads(params ReadingBuilder[] readings) => Brief(readings).Leads;

    private static OriginCount[] Counts(params (int Low, int High)[] counts) => [.. counts.Select(count => new OriginCount(count.Low, count.High))];

    [Fact]
    public void A_figure_without_origin_would_be_one_of_the_named_or_another()
    {
        var lead = Assert.Single(Leads(Killed("a", "Ida Brandt"), Own("b", 30)));

        Assert.Equal((LeadKind.FigureWithoutOrigin, 1), (lead.Kind, lead.Shrink));
        Assert.Equal(new OriginCount(1, 2), lead.Origins);
        Assert.Equal(Counts((1, 1), (2, 2)), lead.After);
        Assert.Equal("Find on whose word \"30\" rests: The Kite names no origin.", lead.Find);
        Assert.Equal("Origins 1 to 2 would become 1 or 2.", lead.Settles);
        Assert.Equal(["b"], lead.Reports);
    }

    [Fact]
    public void An_outlet_that_is_cited_and_not_here_is_looked_for()
    {
        var lead = Assert.Single(Leads(Killed("a", "Ida Brandt"), Killed("b", "Velm Press Service", OriginKind.Agency, 13, day: "2031-05-04", outlet: "The Lantern")));

        Assert.Equal((LeadKind.Relay, "Velm Press Service"), (lead.Kind, lead.Sought));
        Assert.Equal("Find the report by Velm Press Service, published by 4 May 2031, that The Lantern cites: it may say on whose word it tells this.", lead.Find);
        Assert.Equal(Counts((1, 1), (2, 2)), lead.After);
    }

    [Fact]
    public void An_outlet_whose_report_is_here_is_not_looked_for() =>
        Assert.DoesNotContain(Leads(Killed("a", "Ida Brandt", outlet: "Velm Press Service"), Killed("b", "Velm Press Service", OriginKind.Agency, 13, day: "2031-05-04")), lead => lead.Kind == LeadKind.Relay);

    [Fact]
    public void A_later_report_of_the_outlet_is_not_the_one_that_was_cited() =>
        Assert.Contains(Leads(Killed("a", "Ida Brandt", day: "2031-05-09", outlet: "Velm Press Service"), Killed("b", "Velm Press Service", OriginKind.Agency, 13, day: "2031-05-04")), lead => lead.Kind == LeadKind.Relay);

    [Fact]
    public void A_person_who_passes_a_word_on_has_no_report_to_be_found()
    {
        var reading = Killed("a", "Ida Brandt", via: "Tomas Vell", outlet: "The Lantern").Actor("Tomas Vell");

        Assert.Empty(Leads(reading));
    }

    [Fact]
    public void What_is_handed_on_is_looked_for_though_it_narrows_nothing()
    {
        var lead = Assert.Single(Leads(Killed("a", "Ida Brandt", via: "Continental Press", outlet: "The Lantern")));

        Assert.Equal(0, lead.Shrink);
        Assert.Equal("Find the report by Continental Press, published by 2 May 2031, that The Lantern hands on: it tells what Ida Brandt said.", lead.Find);
        Assert.Equal("The words of the original; origins stay 1.", lead.Settles);
    }

    [Fact]
    public void An_original_that_two_credit_is_one_lead()
    {
        var lead = Assert.Single(Leads(
            Killed("a", "Ida Brandt"), Killed("b", "some reports", OriginKind.Unnamed, 30, outlet: "The Courier", credits: "Tarn News Agency"),
            Killed("c", "reports", OriginKind.Unnamed, 31, day: "2031-05-03", outlet: "The Herald", credits: "www.tarnnewsagency.example")));

        Assert.Equal((LeadKind.CreditedOriginal, "Tarn News Agency", 2), (lead.Kind, lead.Sought, lead.Shrink));
        Assert.Equal("Find the report by Tarn News Agency, published by 2 May 2031, that The Courier and The Herald credit as their original.", lead.Find);
        Assert.Equal("Origins 1 to 3 would become 1 or 2.", lead.Settles);
        Assert.Equal(["b", "c"], lead.Reports);
    }

    [Fact]
    public void An_original_that_is_here_is_not_looked_for() =>
        Assert.DoesNotContain(Leads(Killed("a", "Ida Brandt", outlet: "Tarn News Agency"), Killed("b", "some reports", OriginKind.Unnamed, 30, credits: "Tarn News Agency")), lead => lead.Kind == LeadKind.CreditedOriginal);

    [Fact]
    public void What_would_narrow_most_comes_first()
    {
        var leads = Leads(Killed("a", "Ida Brandt"), Own("b", 30), Killed("c", "some reports", OriginKind.Unnamed, 40, credits: "Tarn News"), Killed("d", "some reports", OriginKind.Unnamed, 50, credits: "Tarn News"));

        Assert.Equal([LeadKind.CreditedOriginal, LeadKind.FigureWithoutOrigin], leads.Select(lead => lead.Kind));
        Assert.Equal([2, 1], leads.Select(lead => lead.Shrink));
    }

    [Fact]
    public void A_cut_quote_is_looked_for_in_full()
    {
        var lead = Assert.Single(Leads(Dam("a", outlet: "The Plough").Says("Ida Brandt", "\"the sirens had been switched off ... for weeks\"", quotation: Quotation.Cut)));

        Assert.Equal((LeadKind.CutQuote, "Ida Brandt", 0), (lead.Kind, lead.Sought, lead.Shrink));
        Assert.Equal("Find the whole of what Ida Brandt said: The Plough cuts the quote.", lead.Find);
    }

    [Fact]
    public void Where_nobody_is_named_the_origin_is_looked_for()
    {
        var lead = Assert.Single(Leads(Own("a", 30)));

        Assert.Equal("On whose word it rests: no report names an origin.", lead.Settles);
    }

    [Fact]
    public void A_number_that_one_who_is_named_gives_needs_no_other_source() =>
        Assert.Empty(Leads(Killed("a", "Ida Brandt"), Own("b", 12)));

    [Fact]
    public void Two_who_are_named_leave_nothing_to_look_for() => Assert.Empty(Leads(Killed("a", "Ida Brandt"), Killed("b", "Jon Falk", number: 13)));

    [Fact]
    public void Leads_are_the_same_in_whatever_order_reports_come()
    {
        ReadingBuilder[] Pile() =>
        [
            Killed("a", "Ida Brandt"), Own("b", 30), Killed("c", "some reports", OriginKind.Unnamed, 40, day: "2031-05-03", credits: "Tarn News"),
            Killed("d", "Velm Press Service", OriginKind.Agency, 13, day: "2031-05-04"), Killed("e", "Jon Falk", number: 14, via: "Continental Press"), Own("f", 60, "The Owl", "2031-05-06"),
        ];
        var expected = BriefJson.Write(new Brief { Leads = Leads(Pile()) });
        Assert.True(Leads(Pile()).Count > 4);

        for (var turn = 1; turn < Pile().Length; turn++)
            Assert.Equal(expected, BriefJson.Write(new Brief { Leads = Leads([.. Pile().Skip(turn).Concat(Pile().Take(turn)).Reverse()]) }));
    }

    [Fact]
    public void No_lead_is_to_an_outlet_with_a_report_here()
    {
        var outlets = new[] { "Velm Press Service", "Tarn News", "Continental Press", "Oskar Broadcasting" };
        for (var kept = 0; kept < 1 << outlets.Length; kept++)
        {
            var here = outlets.Where((_, i) => (kept & 1 << i) != 0).ToArray();
            var leads = Leads([Killed("a", "Ida Brandt"), .. outlets.Select((outlet, i) => Killed($"r{i}", i % 2 == 0 ? outlet : "some reports", i % 2 == 0 ? OriginKind.Agency : OriginKind.Unnamed, 20 + i, day: "2031-05-04", credits: i % 2 == 0 ? null : outlet)),
                .. here.Select((outlet, i) => Own($"h{i}", 12, outlet))]);

            Assert.Equal(outlets.Except(here).Order(StringComparer.Ordinal), leads.Select(lead => lead.Sought).OfType<string>().Order(StringComparer.Ordinal));
        }
    }
}
