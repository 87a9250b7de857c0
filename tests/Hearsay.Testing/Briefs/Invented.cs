using Hearsay.Ledger;
using static Hearsay.Testing.Briefs.Piles;

namespace Hearsay.Testing.Briefs;

/// <summary>A small pile with the remarks that a brief is there for, and text that wants to break the page.</summary>
public static class Invented
{
    public static IReadOnlyList<Reading> Readings { get; } =
    [
        Dam("plough-1.txt", "2031-05-02", "The Plough").Paragraph()
            .Says("Ida Brandt", "over 10 people were killed when the dam burst").Figure("over 10", 10, null).Paragraph()
            .Says("Ida Brandt", "\"the sirens had been switched off ... for weeks\"", quotation: Quotation.Cut).Build(),
        Dam("lantern.txt", "2031-05-04", "The Lantern").Paragraph()
            .Says("Velm Water Board", "about 30 people were killed", OriginKind.Organisation, via: "Continental Press").Figure("about 30", 30, 30, approximate: true).Paragraph()
            .Says("Jon Falk", "the sirens were switched off", stance: Stance.Denies).Paragraph()
            .Says("the ministry of works", "the leak below the dam", OriginKind.Government, Stance.Withholds).Build(),
        Dam("kite.txt", "2031-05-09", "The Kite").Paragraph()
            .Text("Some 45 people were killed or injured, and 4 were killed over the past 24 hours.")
            .Figure("Some 45", 45, 45, outcome: "killed or injured", approximate: true).Figure("4 ", 4, 4, period: "over the past 24 hours").Build(),
        Dam("hostile.txt", "2031-05-10", "\e[31mEvil\u202E Herald").Paragraph()
            .Says("東京電力の広報担当者\u0007", "the gates\e]0;owned\u0007 were opened by \u202Ehand, says | the *keeper*").Credits("www.example.invalid").Build(),
    ];

    public static Brief Brief { get; } = BriefBuilder.Build(Readings);
}
