namespace Hearsay.Intake.Tests;

public sealed class ToldByTheText
{
    private const string Body = "The harbour of Port Ellery was closed on Monday after a crane fell on two ferries, the port authority said.\nNobody said for how long.";

    [Theory]
    [InlineData("Crane falls on ferries\n", "Crane falls on ferries")]
    [InlineData("# Crane *falls*\n\n", "Crane *falls")]
    [InlineData("By Ada Brook\n# Crane falls\n", "Crane falls")]
    [InlineData("Is the harbour safe?\n", "Is the harbour safe?")]
    [InlineData("", null)]
    [InlineData("The crane fell.\n", null)]
    [InlineData("crane falls on ferries\n", null)]
    [InlineData("Note to editors:\n", null)]
    public void The_title_is_a_first_line_that_reads_like_one(string head, string? title) => Assert.Equal(title, Read.Text(head + Body).Title);

    [Fact]
    public void A_lone_line_is_no_title() => Assert.Null(Read.Text("Crane falls on ferries").Title);

    [Theory]
    [InlineData("By Ada Brook\n", "Ada Brook")]
    [InlineData("BY ADA BROOK AND BEN LODE\n", "ADA BROOK AND BEN LODE")]
    [InlineData("By Ada Brook, Science Editor\n", "Ada Brook")]
    [InlineData("By Ana de la Cruz and Ben O’Lode | 5 April 2031\n", "Ana de la Cruz and Ben O’Lode")]
    [InlineData("By Reuters\n", "Reuters")]
    [InlineData("Written by Ada Brook\n", "Ada Brook")]
    [InlineData("By Friday Night\n", null)]
    [InlineData("By the Numbers\n", null)]
    [InlineData("By noon the harbour was empty\n", null)]
    [InlineData("By Tuesday, ferries ran again.\n", null)]
    public void The_author_is_told_by_a_byline(string head, string? author) => Assert.Equal(author, Read.Text(head + Body).Author);

    [Theory]
    [InlineData("\nAbout the Author: Ada Brook is a reporter who has sailed the coast since 2012.", "Ada Brook")]
    [InlineData("\nAbout the Author:\nAda Brook is a reporter who has sailed the coast since 2012.", "Ada Brook")]
    [InlineData("\n(Reporting by Ada Brook in Port Ellery; Editing by Ben Lode)", "Ada Brook")]
    [InlineData("\nAda Brook reports from Port Ellery.", "Ada Brook")]
    public void The_author_is_told_at_the_end(string tail, string author) => Assert.Equal(author, Read.Text(Body + tail).Author);

    [Theory]
    [InlineData("Port Ellery, Norland – ", "Port Ellery, Norland", null, null)]
    [InlineData("PORT ELLERY (AP) — ", "PORT ELLERY", "AP", null)]
    [InlineData("PORT ELLERY, 12 March (Lode Wire) - ", "PORT ELLERY, 12 March", "Lode Wire", null)]
    [InlineData("PORT ELLERY, March 12, 2031 (Lode Wire) -- ", "PORT ELLERY, March 12, 2031", "Lode Wire", "2031-03-12")]
    [InlineData("PORT ELLERY, 3 JAN 90 -- [TEXT] ", "PORT ELLERY, 3 JAN 90", null, "1990-01-03")]
    [InlineData("PORT ELLERY (NORLAND), 3 JAN 90 (RADIO ELLERY) -- ", "PORT ELLERY (NORLAND), 3 JAN 90", "RADIO ELLERY", "1990-01-03")]
    [InlineData("PORT ELLERY, 3 JAN 90 (LODE - WIRE) -- ", "PORT ELLERY, 3 JAN 90", "LODE - WIRE", "1990-01-03")]
    [InlineData("PORT ELLERY, NO DATE (RADIO ELLERY) -- ", "PORT ELLERY, NO DATE", "RADIO ELLERY", null)]
    [InlineData("ELLERY/LODE — ", "ELLERY/LODE", null, null)]
    [InlineData("(Reuters) - ", null, "Reuters", null)]
    [InlineData("PORT ELLERY —\n", "PORT ELLERY", null, null)]
    [InlineData("UPDATE — ", null, null, null)]
    [InlineData("Brook – ", null, null, null)]
    [InlineData("The mayor, Ada Brook – who was there – ", null, null, null)]
    [InlineData("Ferries, cranes and piers - ", null, null, null)]
    [InlineData("(Brook) - ", null, null, null)]
    public void A_dateline_gives_place_agency_and_date(string head, string? dateline, string? outlet, string? date)
    {
        var report = Read.Text(head + Body);
        Assert.Equal((dateline, outlet, date), (report.Dateline, report.Outlet, report.Published?.ToString()));
    }

    [Fact]
    public void A_dateline_may_stand_behind_a_lead() =>
        Assert.Equal("Port Ellery, Norland", Read.Text(Body + "\nPort Ellery, Norland – " + Body).Dateline);

    [Fact]
    public void A_dateline_of_a_text_wrapped_by_hand_is_read() => Assert.Equal("1990-01-03", Read.Text(
        "   PORT ELLERY, 3 JAN 90 -- [REPORT] [COAST GUARD PRESS OFFICE OF THE\nHARBOUR] [TEXT] THE COAST GUARD HAS REPORTED THAT ABOUT FIFTY FERRIES\nOF VARIOUS AGES HAVE BEEN CLOSED BY THE HARBOUR MASTER OF THE PORT AND\nOF THE ISLANDS.").Published.ToString());

    [Theory]
    [InlineData("Published: 5 April 2031\n", "2031-04-05")]
    [InlineData("Posted on April 5, 2031 at 3:15 pm\n", "2031-04-05")]
    [InlineData("April 5, 2031\n", "2031-04-05")]
    [InlineData("By Ada Brook | April 5, 2031\n", "2031-04-05")]
    [InlineData("Updated: 6 April 2031\nPublished: 5 April 2031\n", "2031-04-05")]
    [InlineData("Last updated 6 April 2031\n", "2031-04-06")]
    [InlineData("Published 5 April 2031. Updated 6 April 2031\n", "2031-04-05")]
    [InlineData("Port Ellery, 5 April 2031\n", "2031-04-05")]
    [InlineData("Ellery Post, April 5, 2031\n", "2031-04-05")]
    [InlineData("Storm in Norland, 2031\n", null)]
    [InlineData("Published in April\n", null)]
    [InlineData("Published: 5/4/2031\n", null)]
    public void The_date_is_told_by_a_line_at_the_head(string head, string? date) => Assert.Equal(date, Read.Text(head + Body).Published?.ToString());

    [Fact]
    public void A_date_within_a_sentence_is_no_date_of_publication() =>
        Assert.Null(Read.Text("On 5 April 2031 the harbour was closed.\nIt was opened on April 6, 2031.").Published);

    [Theory]
    [InlineData("\nOriginal Source: www.post.example", "www.post.example")]
    [InlineData("\nSource: The Ellery Post", "The Ellery Post")]
    [InlineData("\nThis article was originally published by The Ellery Post and is republished with permission.", "The Ellery Post")]
    [InlineData("\nThis story first appeared in The Ellery Post on 5 April 2031.", "The Ellery Post on 5 April 2031")]
    [InlineData("\nh/t Lode Wire", "Lode Wire")]
    [InlineData("\nSource: a senior official said so", null)]
    [InlineData("\nVia Lode Wire:\nThe crane was old.", null)]
    public void The_credited_original_is_told(string tail, string? source) => Assert.Equal(source, Read.Text(Body + tail).OriginalSource);

    [Theory]
    [InlineData("The Ellery Post\n5 April 2031\n\nCranes fall on two ferries in harbour\n\n")]
    [InlineData("THE ELLERY POST\n\nCranes fall on two ferries in harbour\n\nBy the harbour desk\n")]
    public void The_name_over_date_or_title_is_the_outlet(string head)
    {
        var report = Read.Text(head + Body);
        Assert.Equal(("the ellery post", "Cranes fall on two ferries in harbour"), (report.Outlet?.ToLowerInvariant(), report.Title));
    }

    [Theory]
    [InlineData("Ferries Closed\n\nCranes fall on two ferries in harbour\n\n")]
    [InlineData("Five ferries closed after the storm\n5 April 2031\n\nCranes fall on two ferries in harbour\n\n")]
    [InlineData("The Ellery Post\n5 April 2031\n\n")]
    public void A_title_over_another_line_is_no_outlet(string head) => Assert.Null(Read.Text(head + Body).Outlet);

    [Fact]
    public void Nothing_is_told_by_plain_sentences()
    {
        var report = Read.Text(Body);
        Assert.Equal((null, null, null, null, null), (report.Title, report.Author, report.Outlet, report.Dateline, report.OriginalSource));
        Assert.Empty(report.Furniture);
    }
}
